import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Hero } from '../../../src/screens/overview/hero.tsx';
import { MovesFrame } from '../../../src/screens/overview/moves-frame.tsx';
import { Near } from '../../../src/screens/overview/near.tsx';
import { setView } from '../../../src/state/link.ts';
import { rankingRow } from '../../screens/city/rows.ts';
import { cityNamed, modelOf } from '../../screens/rankings/place.ts';
import { mount } from '../ui/mount.tsx';

const rows = ['Alba', 'Bora', 'Cima', 'Dora', 'Esta', 'Fara', 'Gora', 'Hala'].map((city, i) =>
  rankingRow(city, { rank: i + 1, score: 80 - i, grade: 'A', coverage: 0.8 }),
);
const model = modelOf(rows, { own: cityNamed('Esta') });
const subject = rows[4] ?? null;
const none = {
  cells: undefined,
  weights: undefined,
  sectors: undefined,
  moves: undefined,
  flags: undefined,
};

describe('the overview', () => {
  beforeEach(async () => {
    await page.viewport(1200, 800);
    setView({ lang: 'en', city: null, cities: [] });
  });

  it('opens with the sentence about the own city and its provisional grade', async () => {
    mount(<Hero model={model} facts={none} subject={subject} />);
    const heading = page.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveTextContent('Esta scores 76.0, grade A(p), and ranks 5th of 8.');
    const link = page.getByRole('link', { name: 'Open the city profile' });
    await expect.element(link).toHaveAttribute('href', expect.stringContaining('city=Esta'));
  });

  it('shows the six cities nearest in rank, in order', async () => {
    mount(<Near model={model} subject={subject} />);
    const table = page.getByRole('table', { name: 'Nearest in rank' });
    await expect.element(table).toBeInTheDocument();
    const names = [...document.querySelectorAll('tbody th')].map(th => th.textContent);
    expect(names).toEqual(['Cima', 'Dora', '◆ Esta', 'Fara', 'Gora', 'Hala']);
  });

  it('says that there is no earlier year instead of an empty table', async () => {
    mount(<MovesFrame model={modelOf(rows, { years: [2024] })} moves={undefined} />);
    await expect.element(page.getByText('There is no earlier year to compare with.')).toBeInTheDocument();
    expect(document.querySelector('table')).toBeNull();
  });
});
