import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FileReport } from '../../../src/core/import-report.ts';
import { error, note, warning } from '../../../src/core/issue.ts';
import { ImportReport } from '../../../src/screens/data/import-report.tsx';
import { Problems } from '../../../src/screens/data/problems.tsx';
import { setSession } from '../../../src/state/session.ts';
import { mount } from '../ui/mount.tsx';

const bureau: FileReport = {
  name: 'bureau.csv',
  size: 100,
  sha256: 'a',
  encoding: 'gb18030',
  delimiter: ',',
  form: 'long',
  rowsRead: 1204,
  loaded: 1198,
  setAside: 4,
  blank: 2,
  values: 1198,
  state: 'read',
  issues: [
    note('duplicate-equal', { where: { file: 'bureau.csv', line: 3 }, params: { other: 2 } }),
    ...[7, 9].map(line =>
      error('city-ambiguous', {
        where: { file: 'bureau.csv', line, column: 2, columnName: 'city' },
        found: 'Suzhou',
        params: { a: '苏州市 Suzhou (CN-SU)', b: '宿州市 Suzhou (CN-341300)' },
      }),
    ),
    warning('value-footnote', {
      where: { file: 'bureau.csv', line: 12, column: 5, columnName: 'value' },
      found: '96.5①',
      params: { mark: '①', value: 96.5 },
    }),
  ],
};
const refused: FileReport = {
  ...bureau,
  name: 'wide.csv',
  sha256: 'b',
  encoding: 'utf-8',
  form: 'wide',
  rowsRead: 0,
  loaded: 0,
  setAside: 0,
  blank: 0,
  state: 'refused',
  issues: [error('year-missing', { where: { file: 'wide.csv', line: 1 } })],
};

const problem = (text: string) =>
  page.getByRole('table', { name: 'Problems' }).getByRole('row').filter({ hasText: text });

afterEach(() => setSession({ reports: [] }));

describe('the import report', () => {
  it('counts every row, and shows of a refused file that nothing was read', async () => {
    setSession({ reports: [bureau, refused], phase: { at: 'ready' } });
    mount(<ImportReport />);
    const region = page.getByRole('region', { name: 'Import report' });
    await expect.element(region).toHaveTextContent('1,204rows read1,198loaded4set aside2blank');
    const row = (name: string) => region.getByRole('row').filter({ hasText: name });
    await expect.element(row('bureau.csv')).toHaveTextContent('GB18030Long1,2041,19842');
    await expect.element(row('bureau.csv')).toHaveTextContent('Look at 3 problems');
    await expect.element(row('wide.csv')).toHaveTextContent('Refused');
  });

  it('without a file says what will stand here', async () => {
    mount(<ImportReport />);
    await expect.element(page.getByText(/No file has been read yet/)).toBeInTheDocument();
  });
});

describe('the problems', () => {
  it('have file, line, column, found and what to do, errors first', async () => {
    setSession({ reports: [bureau, refused] });
    mount(<Problems />);
    await expect.element(problem('96.5①').first()).toHaveTextContent('bureau.csv12value96.5①');
    const kinds = [...document.querySelectorAll('tbody tr td:first-child')].map(cell => cell.textContent);
    expect(kinds).toEqual(['✕ Error', '✕ Error', '✕ Error', '! Warning', 'Note']);
  });

  it('are narrowed to one kind', async () => {
    setSession({ reports: [bureau, refused] });
    mount(<Problems />);
    await userEvent.click(page.getByText('Warnings 1'));
    await expect.poll(() => document.querySelectorAll('tbody tr').length).toBe(1);
  });

  it('put a question once, and take an answer only when it is one', async () => {
    setSession({ reports: [bureau, refused] });
    mount(<Problems />);
    expect(document.querySelectorAll('form').length).toBe(2);
    const city = problem('Which city');
    await expect.element(city.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await userEvent.selectOptions(city.getByRole('combobox'), 'CN-341300');
    await expect.element(city.getByRole('button', { name: 'Apply' })).toBeEnabled();
    const year = problem('wide.csv');
    for (const [typed, isAnswer] of [
      ['24', false],
      ['2101', true],
      ['3024', false],
      ['2024', true],
    ] as const) {
      await userEvent.fill(year.getByRole('textbox', { name: 'Year of this file' }), typed);
      const apply = expect.element(year.getByRole('button', { name: 'Apply' }));
      await (isAnswer ? apply.toBeEnabled() : apply.toBeDisabled());
    }
  });

  it('have nothing that axe finds', async () => {
    setSession({ reports: [bureau, refused] });
    const { violations } = await axe.run(mount(<Problems />), { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
    expect(violations.map(v => v.id)).toEqual([]);
  });
});
