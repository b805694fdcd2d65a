import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Answer } from '../../../src/screens/sql/answer.tsx';
import { Tables } from '../../../src/screens/sql/tables.tsx';
import { setSession } from '../../../src/state/session.ts';
import { useWritten } from '../../../src/state/written.ts';
import { mount } from '../ui/mount.tsx';

const HOSTILE = '<img src=x onerror=window.fired=1>';

const answer = (rows: readonly (readonly (string | null)[])[], isCut = false) => ({
  at: 'answered' as const,
  answer: {
    columns: [
      { name: 'city', isNumber: false },
      { name: 'score', isNumber: true },
    ],
    rows,
    isCut,
  },
  milliseconds: 12,
});

beforeEach(async () => {
  await page.viewport(1440, 900);
  setSession({ answered: null });
  useWritten.setState({ text: '', phase: { at: 'idle' } });
});

describe('the answer to a question', () => {
  it('is a table with a dash where there is no value, its text never markup', async () => {
    mount(<Answer />);
    useWritten.setState({
      phase: answer([
        [HOSTILE, '71.5'],
        ['B', null],
      ]),
    });
    await expect.element(page.getByRole('table', { name: 'Answer' })).toBeVisible();
    await expect.element(page.getByText(HOSTILE)).toBeVisible();
    await expect.element(page.getByText('2 rows. 12 ms.')).toBeVisible();
    expect(document.querySelectorAll('td')[3]?.textContent).toBe('—');
    expect(document.querySelector('img')).toBeNull();
  });

  it('draws the first rows of many, and says that the file has all, or that rows were left out', async () => {
    mount(<Answer />);
    useWritten.setState({
      phase: answer(
        Array.from({ length: 300 }, (_, i) => [`C${i}`, '1']),
        true,
      ),
    });
    await expect.element(page.getByText(/The first 200 are shown; the file has all\./)).toBeVisible();
    await expect.element(page.getByText(/more than 100,000 rows/)).toBeVisible();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(200);
  });

  it('says in the database’s words what was not understood, and what to do', async () => {
    mount(<Answer />);
    useWritten.setState({ phase: { at: 'failed', message: 'Binder Error: column "scor" not found' } });
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The database could not answer this question.');
    await expect.element(page.getByText('Binder Error: column "scor" not found')).toBeVisible();
  });
});

describe('the tables beside the box', () => {
  it('open to their columns, in words, without a fault for assistive technology', async () => {
    const root = mount(<Tables />);
    await userEvent.click(page.getByText('every value as it was loaded, with file and line'));
    await expect.element(page.getByText('line of the file, from 1')).toBeVisible();
    const { violations } = await axe.run(root);
    expect(violations).toEqual([]);
  });
});
