import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChosenCities } from '../../../src/screens/compare/chosen-cities.tsx';
import { CompareTable } from '../../../src/screens/compare/compare-table.tsx';
import { currentView, setView } from '../../../src/state/link.ts';
import { rankingRow } from '../../screens/city/rows.ts';
import { cityNamed, placeAt } from '../../screens/rankings/place.ts';
import { mount } from '../ui/mount.tsx';

const pillars = (p1: number, p2: number | null) => [
  { node: 'P1', score: p1 },
  { node: 'P2', score: p2 },
];
const rows = [
  rankingRow('Alba', { rank: 1, score: 78, pillars: pillars(81, 70) }),
  rankingRow('Bora', { rank: 2, score: 69.97, coverage: 0.8, pillars: pillars(64, 75) }),
  rankingRow('Cima', { rank: null, score: null, grade: 'NR', coverage: 0.5, pillars: pillars(40, null) }),
];
const place = placeAt({ own: cityNamed('Alba') });
const row = (city: string) => page.getByRole('row').filter({ hasText: city });

beforeEach(async () => {
  await page.viewport(1440, 900);
  setView({ cities: ['Alba', 'Bora'] });
});

describe('the table of the compared cities', () => {
  it('has the best of each pillar bold, a provisional grade marked, and names who is not ranked', async () => {
    mount(<CompareTable rows={rows} place={place} />);
    const bold = (city: string) =>
      [...row(city).element().querySelectorAll('strong')].map(s => s.textContent);
    expect(bold('Alba')).toEqual(['78.0', '81.0']);
    expect(bold('Bora')).toEqual(['69.9', '75.0']);
    await expect.element(row('Bora')).toHaveTextContent('BB(p)');
    await expect.element(row('Cima')).toHaveTextContent('Not ranked');
    await expect.element(row('Cima')).toHaveTextContent('50%');
  });

  it('of one city has nothing best and no word about it', async () => {
    mount(<CompareTable rows={rows.slice(0, 1)} place={place} />);
    await expect.element(row('Alba')).toBeInTheDocument();
    expect(document.body.textContent).not.toContain('Bold');
  });

  it('turns into cards on a phone, where nothing scrolls sideways', async () => {
    await page.viewport(320, 700);
    mount(<CompareTable rows={rows} place={place} />);
    const cell = () => row('Alba').element().querySelector('td');
    await expect.poll(() => cell() && getComputedStyle(cell() as Element).display).toBe('flex');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('has nothing that axe finds', async () => {
    const { violations } = await axe.run(mount(<CompareTable rows={rows} place={place} />), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'],
    });
    expect(violations.map(v => v.id)).toEqual([]);
  });
});

describe('the chosen cities', () => {
  it('are taken out and added in the link', async () => {
    mount(<ChosenCities cities={['Alba', 'Bora']} rows={rows} place={place} />);
    await userEvent.click(page.getByRole('button', { name: 'Remove Bora' }));
    expect(currentView().cities).toEqual(['Alba']);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Add a city' }), 'Cima');
    expect(currentView().cities).toEqual(['Alba', 'Bora', 'Cima']);
  });
});
