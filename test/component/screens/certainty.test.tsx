import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_METHOD, DEFAULT_UNCERTAINTY, type UncertaintyStep } from '../../../src/core/method.ts';
import { CertaintyFrame } from '../../../src/screens/compare/certainty-frame.tsx';
import { certaintyOf } from '../../../src/screens/parts/certainty.ts';
import { RunsControl } from '../../../src/screens/parts/runs-control.tsx';
import { RankingTable } from '../../../src/screens/rankings/ranking-table.tsx';
import { rankingModel } from '../../../src/screens/rankings/use-ranking-model.ts';
import type { Runs } from '../../../src/state/uncertainty.ts';
import { emptyView } from '../../../src/state/view.ts';
import { rankingRow } from '../../screens/city/rows.ts';
import { sampleRuns } from '../../screens/parts/sample-runs.ts';
import { cityNamed, placeAt } from '../../screens/rankings/place.ts';
import { mount } from '../ui/mount.tsx';

const certainty = certaintyOf(sampleRuns, 2024);
const place = placeAt({ own: cityNamed('Bora') });
const rows = ['Alba', 'Bora', 'Cima'].map((city, i) => rankingRow(city, { rank: i + 1, score: 78 - i * 8 }));
const model = rankingModel(rows, place, DEFAULT_METHOD, certainty);
const table = (
  <RankingTable id="ranking" model={model} view={emptyView('en')} ranked={model.ranked} unranked={[]} />
);
const row = (city: string) => page.getByRole('row').filter({ hasText: city });
const axeFinds = async (element: HTMLElement) =>
  (await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] })).violations.map(v => v.id);

beforeEach(() => page.viewport(1440, 900));

describe('the ranking with intervals', () => {
  it('has a column of ranks, whiskers on the scale and a bracket at a tie group', async () => {
    const element = mount(table);
    await expect.element(page.getByRole('columnheader', { name: 'Rank 90%' })).toBeInTheDocument();
    await expect.element(row('Alba')).toHaveTextContent('1–2');
    await expect
      .poll(() => element.querySelectorAll('tbody [data-column="place"] path[stroke-width="1.3"]').length)
      .toBe(3);
    const ties = [...element.querySelectorAll('tbody tr[data-row="city"]')].map(r =>
      r.getAttribute('data-tie'),
    );
    expect(ties).toEqual(['first', 'last', null]);
    expect(await axeFinds(element)).toEqual([]);
  });

  it('has headings over the cards of a group on a phone, and nothing scrolls sideways', async () => {
    await page.viewport(320, 800);
    mount(table);
    await expect.element(page.getByText('2 cities that the runs do not put in order')).toBeVisible();
    const { documentElement: root } = document;
    await expect.poll(() => root.scrollWidth - root.clientWidth).toBe(0);
  });
});

describe('whether one city is above others', () => {
  it('is told in words and as a share', async () => {
    const chosen = ['Bora', 'Alba', 'Cima'].map(city => rankingRow(city));
    const element = mount(
      <CertaintyFrame certainty={certainty} step={DEFAULT_UNCERTAINTY} rows={chosen} place={place} />,
    );
    await expect.element(row('Alba')).toHaveTextContent('Alba is above, likely, not certain');
    await expect.element(row('Alba')).toHaveTextContent('25%');
    await expect.element(row('Cima')).toHaveTextContent('Bora is above, certain');
    expect(await axeFinds(element)).toEqual([]);
  });
});

describe('the control of the runs', () => {
  const asked: (UncertaintyStep | null)[] = [];
  const runs: Runs = {
    step: DEFAULT_UNCERTAINTY,
    own: DEFAULT_UNCERTAINTY,
    origin: 'usual',
    state: 'done',
    answer: { uncertainty: sampleRuns, issues: [] },
    stop: () => {},
    keep: () => {},
    start: step => asked.push(step),
  };

  it('says what is shown, opens the settings, and asks for other runs', async () => {
    const element = mount(<RunsControl runs={runs} certainty={certainty} />);
    const button = page.getByRole('button', { name: 'Interval 90%, 1,000 runs, seed 1' });
    await userEvent.click(button);
    await expect.element(page.getByText(/moved no rank quantile by more than 0.3 places/)).toBeVisible();
    expect(await axeFinds(element)).toEqual([]);
    await page.getByRole('spinbutton', { name: 'Seed' }).fill('9');
    await page.getByRole('spinbutton', { name: 'Weights vary by ±' }).fill('40');
    await userEvent.click(page.getByRole('button', { name: 'Run again' }));
    expect(asked).toEqual([{ ...DEFAULT_UNCERTAINTY, seed: 9, weightNoise: { 1: 0.4, 2: 0.4, 3: 0.4 } }]);
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  });
});
