import axe from 'axe-core';
import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_METHOD } from '../../../src/core/method.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { sectorOf } from '../../../src/scoring/ranking-of.ts';
import { unitTrial } from '../../../src/scoring/what-if-value.ts';
import { Tried } from '../../../src/screens/city/trial-values.tsx';
import { WayUp } from '../../../src/screens/city/way-up.tsx';
import { JudgementEditor } from '../../../src/screens/method/judgement-editor.tsx';
import { observedIn, score, TREE } from '../../scoring/small-tree.ts';
import { mount } from '../ui/mount.tsx';

let inForce = DEFAULT_METHOD;

function Trial(): ReactNode {
  const [method, setMethod] = useState(DEFAULT_METHOD);
  inForce = method;
  return <JudgementEditor framework={TREE} method={method} onChange={setMethod} />;
}

const judgementsOf = (node: string) => inForce.weight.byNode?.[node]?.matrices;

describe('judgements in pairs', () => {
  beforeEach(() => {
    inForce = DEFAULT_METHOD;
  });

  it('are chosen in the upper half; the lower half and the method follow', async () => {
    mount(<Trial />);
    await userEvent.click(page.getByText('Weigh by judgements in pairs (AHP)'));
    await userEvent.click(page.getByRole('button', { name: 'Judge in pairs' }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: /P .*against Q/ }), '3');
    expect(judgementsOf('index')).toEqual([
      [
        [1, 3],
        [1 / 3, 1],
      ],
    ]);
    expect(parseMethod(inForce).issues).toEqual([]);
    await expect.element(page.getByRole('row', { name: /^Q/ })).toHaveTextContent('1/3');
    await expect.element(page.getByRole('row', { name: /^P P/ })).toHaveTextContent('75.0%');
  });

  it('of several experts stand one beside the other, and the last takes the rule away', async () => {
    const element = mount(<Trial />);
    await userEvent.click(page.getByText('Weigh by judgements in pairs (AHP)'));
    await userEvent.click(page.getByRole('button', { name: 'Judge in pairs' }));
    await userEvent.click(page.getByRole('button', { name: 'Add an expert' }));
    await expect.element(page.getByRole('combobox', { name: 'Expert' })).toHaveValue('1');
    expect(judgementsOf('index')).toHaveLength(2);
    const { violations } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
    expect(violations.map(v => v.id)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Remove this expert' }));
    await userEvent.click(page.getByRole('button', { name: 'Remove this expert' }));
    expect(inForce).toEqual(DEFAULT_METHOD);
  });
});

const INPUT = { normalise: { method: 'goalposts' } };

function Values(): ReactNode {
  const [values, setValues] = useState<ReadonlyMap<string, number>>(new Map());
  const { method } = parseMethod(INPUT);
  const result = sectorOf(score(observedIn({ A: [2, 2, 8], B: [5, 4, 6], D: [8, 9, 1] }), INPUT), 'all');
  const trial =
    method === null || result === null
      ? null
      : unitTrial({ result, framework: TREE, method, city: 'B', year: 2024 });
  if (trial === null) return null;
  const set = (code: string, value: number | null): void =>
    setValues(new Map([...values].filter(([c]) => c !== code).concat(value === null ? [] : [[code, value]])));
  return (
    <>
      <Tried trial={trial} values={values} nameOf={c => c} onSet={set} onReset={() => setValues(new Map())} />
      <WayUp trial={trial} group={{ first: 1, last: 1, score: 50 }} nameOf={c => c} onTry={set} />
    </>
  );
}

describe('values that are tried', () => {
  it('move score and rank, and go back', async () => {
    mount(<Values />);
    await expect.element(page.getByText('No value has been changed.')).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Try this indicator' }));
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Value tried: a' }), '10');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Score 43.75 → 62.50');
    await userEvent.click(page.getByRole('button', { name: 'Take all back' }));
    await expect.element(page.getByText('No value has been changed.')).toBeInTheDocument();
  });

  it('the way to the tie group above names its places and the score of its last city', async () => {
    mount(<Values />);
    await userEvent.click(page.getByText('Tie group above'));
    await expect
      .element(page.getByText(/To reach the tie group of ranks 1 a score of 50.00 is needed/))
      .toBeInTheDocument();
  });

  it('a step of the shortest way can be tried', async () => {
    mount(<Values />);
    await userEvent.click(page.getByText('Next grade'));
    await userEvent.click(page.getByRole('button', { name: 'Try: a' }));
    await expect.element(page.getByRole('status')).toHaveTextContent('Grade');
  });
});
