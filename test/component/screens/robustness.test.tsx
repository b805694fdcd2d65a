import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FactorEffect, WeightStability } from '../../../src/core/uncertainty.ts';
import { SensitivityFrame } from '../../../src/screens/robustness/sensitivity-frame.tsx';
import { StabilityFrame } from '../../../src/screens/robustness/stability-frame.tsx';
import type { SensitivityJob } from '../../../src/state/sensitivity.ts';
import { useSensitivityState } from '../../../src/state/sensitivity.ts';
import { mount } from '../ui/mount.tsx';

const effect = (factor: string, first: number, total: number): FactorEffect => ({
  factor,
  firstOrder: first,
  firstLow: first - 0.05,
  firstHigh: first + 0.05,
  total,
  totalLow: total - 0.1,
  totalHigh: total + 0.1,
});
const sensitivity = {
  sectors: ['paper'],
  rows: 512,
  runs: 2048,
  seed: 7,
  effects: [effect('weights:1', 0.02, 0.2), effect('normalise', 0.6, 0.75)],
};
const job = (patch: Partial<SensitivityJob> = {}): SensitivityJob => ({
  state: 'none',
  found: null,
  start: () => undefined,
  stop: () => undefined,
  ...patch,
});
const done = job({ state: 'done', found: { sensitivity, issues: [] } });

const P1: WeightStability = {
  node: 'P1',
  weight: 0.4,
  anyLow: 0.38,
  anyHigh: 0.55,
  topLow: 0.2,
  topHigh: null,
};
const P2: WeightStability = { ...P1, node: 'P2', weight: 0.6, anyLow: null, anyHigh: 0.605, topLow: null };
const nameOf = (code: string): string => ({ P1: 'Policy', P2: 'Energy', P3: 'Water' })[code] ?? code;
const stability = (entries: readonly WeightStability[]) =>
  mount(<StabilityFrame stability={entries} pillars={['P1', 'P2', 'P3']} nameOf={nameOf} />);

const row = (name: string) => page.getByRole('row').filter({ hasText: name });
const axeFinds = async (element: HTMLElement) =>
  (await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] })).violations.map(v => v.id);
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

beforeEach(() => page.viewport(1440, 900));

describe('what matters most', () => {
  it('is drawn only after it was asked for', async () => {
    let asked = 0;
    const start = () => {
      asked += 1;
    };
    mount(<SensitivityFrame job={job({ start })} />);
    await userEvent.click(page.getByRole('button', { name: 'Find what matters most' }));
    expect(asked).toBe(1);
    expect(document.querySelector('table')).toBeNull();
  });

  it('shows how far it is and can be cancelled', async () => {
    let stopped = false;
    const stop = () => {
      stopped = true;
    };
    useSensitivityState.setState({ progress: { done: 512, of: 2048 } });
    mount(<SensitivityFrame job={job({ state: 'running', stop })} />);
    await expect.element(page.getByRole('progressbar')).toHaveAccessibleName('512 of 2,048 runs');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    expect(stopped).toBe(true);
  });

  it('heads the table, whose rows give both effects with their intervals, the greatest first', async () => {
    const element = mount(<SensitivityFrame job={done} />);
    await expect
      .element(page.getByRole('heading'))
      .toHaveTextContent('Normalisation: of the assumptions that were varied, the one that matters most');
    expect(element.querySelector('header p')?.textContent).toBe(
      'With its interplay with the others it accounts for 75% of the variance of the rank shifts (65% to 85% in 90% of the resamples). Give the reasons for this choice where the ranking is published, and show what the alternatives give.',
    );
    expect([...element.querySelectorAll('tbody th')].map(th => th.textContent)).toEqual([
      'Normalisation',
      'Weights of indicators',
    ]);
    await expect.element(row('Normalisation')).toHaveTextContent('60% (55% to 65%)75% (65% to 85%)');
    await expect.element(row('Weights of indicators')).toHaveTextContent('2% (−3% to 7%)20% (10% to 30%)');
    expect(element.querySelectorAll('tbody svg')).toHaveLength(4);
    await expect.element(page.getByText('2,048 runs: 512 rows, 2 assumptions, seed 7')).toBeVisible();
    expect(await axeFinds(element)).toEqual([]);
  });

  it('says that nothing came of it when the analysis was stopped', async () => {
    mount(<SensitivityFrame job={job({ state: 'stopped' })} />);
    await expect.element(page.getByRole('status')).toHaveTextContent('The analysis was stopped');
  });
});

describe('how far weights may move', () => {
  it('is told for each pillar, and the most fragile weight in a sentence', async () => {
    const element = stability([P1, P2]);
    expect(element.querySelector('header p')?.textContent).toBe(
      'The weight of Energy is the most fragile: it need only go from 60.00% to 60.50% for a rank to change. Give reasons for this weight first.',
    );
    await expect.element(row('Policy')).toHaveTextContent('Policy40.00%from 38.00% to 55.00%from 20.00%');
    await expect.element(row('Energy')).toHaveTextContent('Energy60.00%up to 60.50%at any weight');
    await expect.element(page.getByText('Not given: Water.')).toBeVisible();
    expect(await axeFinds(element)).toEqual([]);
  });

  it('is nothing where cities tie', async () => {
    const element = stability([{ ...P1, anyLow: 0.4, anyHigh: 0.4 }, P2]);
    expect(element.querySelector('header p')?.textContent).toContain('cities tie under it');
    await expect.element(row('Policy')).toHaveTextContent('no room: cities tie');
  });

  it('has no table where no weight can be solved, and says why', async () => {
    const element = stability([]);
    expect(element.querySelector('table')).toBeNull();
    await expect.element(page.getByText(/^Given only where weights are set by people/)).toBeVisible();
  });
});

describe('on a phone', () => {
  it('nothing scrolls sideways', async () => {
    await page.viewport(320, 800);
    mount(
      <>
        <SensitivityFrame job={done} />
        <StabilityFrame stability={[P1, P2]} pillars={['P1', 'P2']} nameOf={nameOf} />
      </>,
    );
    await expect.poll(overflow).toBe(0);
  });
});
