import axe from 'axe-core';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_METHOD, type Method } from '../../../src/core/method.ts';
import { withPillarWeights } from '../../../src/screens/method/edit.ts';
import { PillarWeights } from '../../../src/screens/method/pillar-weights.tsx';
import { Recipe } from '../../../src/screens/method/recipe.tsx';
import { stepsOf } from '../../../src/screens/method/steps/index.ts';
import { WantedShares } from '../../../src/screens/method/wanted-shares.tsx';
import { mount } from '../ui/mount.tsx';

let inForce = DEFAULT_METHOD;

function Trial({ method: first = DEFAULT_METHOD }: { readonly method?: Method }): ReactNode {
  const [method, setMethod] = useState(first);
  inForce = method;
  const { P1 = 0.6, P2 = 0.4 } = method.weight.values ?? {};
  return (
    <Recipe
      published={DEFAULT_METHOD}
      method={method}
      steps={stepsOf(true)}
      topLevel={3}
      cities={[
        { code: 'CN-DG', name: 'Dongguan' },
        { code: 'CN-TJ', name: 'Tianjin' },
      ]}
      groups={['economy', 'size']}
      effects={{ impute: '13 cells filled' }}
      onChange={setMethod}
      under={{
        weight: (
          <PillarWeights
            pillars={[
              { code: 'P1', name: 'Policy', share: P1, published: 0.6 },
              { code: 'P2', name: 'Energy', share: P2, published: 0.4 },
            ]}
            onGive={given => setMethod(withPillarWeights(method, 'I', given))}
            onBack={() => setMethod({ ...method, weight: DEFAULT_METHOD.weight })}
          />
        ),
      }}
    />
  );
}

const step = (name: string) => page.getByRole('listitem').filter({ hasText: name });
const choose = (label: string, value: string) =>
  userEvent.selectOptions(page.getByRole('combobox', { name: label, exact: true }), value);

describe('the recipe', () => {
  it('reads as sentences whose choices change in place, and marks the step', async () => {
    mount(<Trial />);
    await choose('Mean of the pillars', 'geometric');
    expect(inForce.aggregate).toEqual({
      method: 'arithmetic',
      minCoverage: 0,
      byLevel: { 3: { method: 'geometric' } },
    });
    await expect.element(step('Aggregate')).toHaveTextContent('changed');
    await choose('Mean of the pillars', 'arithmetic');
    await expect.element(step('Aggregate')).not.toHaveTextContent('changed');
  });

  it('asks for what a choice needs: years, group, reference city, exponent', async () => {
    mount(<Trial />);
    await choose('How missing values are filled', 'latest');
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Years back at most' }), '3');
    await userEvent.keyboard('{Enter}');
    expect(inForce.impute).toEqual({ method: 'latest', maxYears: 3 });
    await choose('How missing values are filled', 'group-mean');
    await choose('Groups', 'size');
    expect(inForce.impute).toEqual({ method: 'group-mean', group: 'size' });
    await choose('How indicators are normalised', 'distance-to-reference');
    await choose('Reference city', 'CN-TJ');
    expect(inForce.normalise).toEqual({ method: 'distance-to-reference', reference: 'CN-TJ' });
    await choose('Mean of the indicators', 'generalised');
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Exponent' }), '2');
    await userEvent.keyboard('{Enter}');
    expect(inForce.aggregate.p).toBe(2);
  });

  it('keeps a range whose lower end is below its upper one', async () => {
    mount(<Trial />);
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Lower end' }), '200');
    await userEvent.keyboard('{Enter}');
    expect(inForce.normalise).toEqual({ method: 'min-max' });
  });

  it('mentions rules of single indicators, and drops them when asked', async () => {
    const overrides = { a: { method: 'rank' as const }, b: { method: 'rank' as const } };
    mount(<Trial method={{ ...DEFAULT_METHOD, normalise: { method: 'goalposts', overrides } }} />);
    await expect.element(step('Normalise')).toHaveTextContent('2 of them by rules of their own');
    await userEvent.click(page.getByRole('button', { name: 'Drop the rules of their own: Normalise' }));
    expect(inForce.normalise).toEqual({ method: 'goalposts' });
  });

  it('sets pillar weights by number and button, the others in proportion, and takes them back', async () => {
    mount(<Trial />);
    await userEvent.fill(page.getByRole('spinbutton', { name: 'P1 Policy' }), '75');
    await userEvent.keyboard('{Enter}');
    expect(inForce.weight.values).toEqual({ P1: 0.75, P2: 0.25 });
    await userEvent.click(page.getByRole('button', { name: 'More: P2 Energy' }));
    expect(inForce.weight.values).toEqual({ P1: 0.74, P2: 0.26 });
    await userEvent.click(page.getByRole('button', { name: 'Back to published' }));
    expect(inForce.weight).toEqual(DEFAULT_METHOD.weight);
    await expect.element(page.getByRole('button', { name: 'Back to published' })).toBeDisabled();
  });

  it('has nothing that axe finds', async () => {
    const element = mount(<Trial />);
    await choose('How outliers are treated', 'winsorise');
    const { violations } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
    expect(violations.map(v => v.id)).toEqual([]);
  });
});

function Wanted(): ReactNode {
  const [method, setMethod] = useState<Method>({ ...DEFAULT_METHOD, weight: { method: 'optimised' } });
  inForce = method;
  const pillars = [
    { code: 'P1', name: 'Policy' },
    { code: 'P2', name: 'Energy' },
  ];
  return <WantedShares pillars={pillars} method={method} onChange={setMethod} />;
}

describe('wanted influence under optimised weights', () => {
  it('is written by pillar, and left out where it is 1', async () => {
    mount(<Wanted />);
    const field = page.getByRole('spinbutton', { name: /P1 Policy/ });
    await userEvent.fill(field, '2');
    await userEvent.keyboard('{Enter}');
    expect(inForce.weight).toEqual({ method: 'optimised', wanted: { P1: 2 } });
    await userEvent.fill(field, '1');
    await userEvent.keyboard('{Enter}');
    expect(inForce.weight).toEqual({ method: 'optimised' });
  });
});
