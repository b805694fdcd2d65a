import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RankingTable } from '../../../src/screens/rankings/ranking-table.tsx';
import { currentView, setView, useView } from '../../../src/state/link.ts';
import { rankingRow } from '../../screens/city/rows.ts';
import { cityNamed, modelOf } from '../../screens/rankings/place.ts';
import { mount } from '../ui/mount.tsx';

const model = modelOf(
  [
    rankingRow('Alba', { rank: 1, score: 78, grade: 'A', previousRank: 2, previousYear: 2023 }),
    rankingRow('Bora', { rank: 2, score: 69.97, grade: 'BBB', previousRank: 1, previousYear: 2022 }),
    rankingRow('Cima', { rank: 3, score: 55, coverage: 0.8 }),
    rankingRow('Dora', {
      rank: null,
      score: null,
      grade: 'NR',
      coverage: 0.63,
      exclusion: { reason: 'coverage', coverage: 0.6, threshold: 0.7 },
      missing: ['a'],
    }),
  ],
  { own: cityNamed('Bora') },
);

function Table() {
  return (
    <RankingTable
      id="ranking"
      model={model}
      view={useView()}
      ranked={model.ranked}
      unranked={model.unranked}
    />
  );
}

const table = () => page.getByRole('table', { name: 'Ranking', exact: true });
const row = (city: string) => table().getByRole('row').filter({ hasText: city });

describe('the ranking table', () => {
  beforeEach(async () => {
    await page.viewport(1440, 900);
    setView({ lang: 'en', cities: [] });
    mount(<Table />);
  });

  it.each(['Rank', 'City', 'Score', 'Grade', 'Coverage'])('has a column %s', async name => {
    await expect.element(table().getByRole('columnheader', { name, exact: true })).toBeInTheDocument();
  });

  it('holds every city once for the ear, the own one twice for the eye', async () => {
    await expect.element(row('Bora')).toHaveTextContent('69.9');
    expect(document.querySelectorAll('tr[data-mine]').length).toBe(2);
    expect(document.querySelectorAll('tr[aria-hidden]').length).toBe(1);
  });

  it('says the year of a change that is not the year before', async () => {
    await expect.element(row('Bora')).toHaveTextContent('▽ 1 (2022)');
    await expect.element(row('Alba')).toHaveTextContent('up 1 on 2023');
  });

  it('marks a provisional grade, and gives a city without a rank its reason and the way to what is missing', async () => {
    await expect.element(row('Cima')).toHaveTextContent('BB(p)');
    await expect.element(row('Dora')).toHaveTextContent('Indicator coverage 60% is under 70% · 1 of 4');
    await expect.element(row('Dora').getByRole('link', { name: /missing in Dora/ })).toBeInTheDocument();
  });

  it('is one stop of Tab; arrows move between the rows and Space chooses for comparison', async () => {
    await userEvent.tab();
    await expect.element(row('Alba').getByRole('link')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown} ');
    await expect.element(row('Bora').getByRole('link')).toHaveFocus();
    expect(currentView().cities).toEqual(['Bora']);
    await expect
      .element(row('Bora').getByRole('button', { name: 'Compare Bora' }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{End}');
    await expect.element(row('Dora').getByRole('link').first()).toHaveFocus();
    await userEvent.keyboard('{Home} ');
    expect(currentView().cities).toEqual(['Bora', 'Alba']);
  });

  it('opens the city from anywhere in its row', async () => {
    await row('Cima').getByText('55.0').click({ force: true });
    expect(currentView()).toMatchObject({ screen: 'city', city: 'Cima' });
    setView({ screen: 'overview', city: null });
  });

  it('becomes cards on a phone and never scrolls sideways', async () => {
    await page.viewport(320, 800);
    await expect.element(row('Bora')).toBeInTheDocument();
    const { documentElement: root } = document;
    const card = (): Element => document.querySelector('tbody tr') ?? root;
    await expect.poll(() => getComputedStyle(card()).display).toBe('grid');
    await expect.poll(() => root.scrollWidth - root.clientWidth).toBe(0);
  });
});
