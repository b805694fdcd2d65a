import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Parts } from '../../../src/screens/audit/parts.tsx';
import { currentView, setView } from '../../../src/state/link.ts';
import { AUDIT_SECTIONS, type AuditSection } from '../../../src/state/view.ts';
import { barren, factsOf } from '../../screens/audit/sample.ts';
import { mount } from '../ui/mount.tsx';

const show = (section: AuditSection, facts = factsOf()): HTMLElement =>
  mount(<Parts section={section} facts={facts} indicator={null} />);
const table = (name: string) => page.getByRole('table', { name });
const text = (selector: string): readonly (string | null)[] =>
  [...document.querySelectorAll(selector)].map(e => e.textContent);

beforeEach(async () => {
  await page.viewport(1440, 900);
  setView({ screen: 'audit', indicator: null });
});

describe('the correlations', () => {
  it('stand in a lower triangle, figures from ±0.30, flagged cells boxed, one outline a pillar', async () => {
    show('correlations');
    await expect.element(table('Correlations of the indicators')).toBeVisible();
    expect(text('td[data-flagged]')).toEqual(['.93', '−.46']);
    expect(document.querySelectorAll('td[data-step]')).toHaveLength(10);
    expect(text('td[data-step="6"] .visually-hidden')).toHaveLength(8);
    expect(document.querySelectorAll('td[data-edges="t l"]')).toHaveLength(2);
    expect(document.querySelectorAll('td[data-edges="r b"]')).toHaveLength(2);
  });

  it('change with the measure, and give every pair with its p-value in the table', async () => {
    show('correlations');
    await userEvent.click(page.getByRole('radio', { name: 'Kendall' }));
    expect(text('td[data-flagged]')).toEqual(['.67', '−.33']);
    await userEvent.click(page.getByRole('radio', { name: 'Table' }));
    const row = page
      .getByRole('row')
      .filter({ hasText: 'b Standards' })
      .filter({ hasText: 'a Plans' })
      .first();
    await expect.element(row).toHaveTextContent('0.67');
    expect(document.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(10);
  });

  it('name the flagged pairs in words', async () => {
    show('correlations');
    await expect.element(page.getByRole('heading', { name: '2 flagged pairs' })).toBeVisible();
    await expect
      .element(page.getByRole('listitem').filter({ hasText: 'a Plans with b Standards' }))
      .toHaveTextContent('redundant');
  });
});

describe('one indicator', () => {
  it('is drawn before and after treatment, with the own city named, and chosen in the link', async () => {
    show('distributions');
    await expect.element(page.getByText('1 value set')).toBeVisible();
    await expect.element(page.getByRole('img').first()).toHaveTextContent('Bora 2');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Indicator' }), 'e');
    expect(currentView().indicator).toBe('e');
  });
});

describe('the weights', () => {
  it('stand as nominal, effective and realised with the difference', async () => {
    show('weights');
    const row = table('Weights of the pillars').getByRole('row').filter({ hasText: 'Energy' });
    for (const number of ['40.0', '55.0', '+15.0']) await expect.element(row).toHaveTextContent(number);
    await expect
      .element(table('Ranking without one indicator or pillar').getByRole('row').nth(1))
      .toHaveTextContent('P2 Energy1.33Cima! changes');
  });
});

describe('the consistency', () => {
  it('reads each α in words', async () => {
    show('consistency');
    const alpha = table('Cronbach’s α of the pillars');
    await expect
      .element(alpha.getByRole('row').filter({ hasText: 'Policy' }))
      .toHaveTextContent('holds together');
    await expect.element(alpha.getByRole('row').filter({ hasText: 'Energy' })).toHaveTextContent('weak');
  });
});

describe.each(AUDIT_SECTIONS)('the part %s', section => {
  it('has nothing that axe finds', async () => {
    const { violations } = await axe.run(show(section), { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
    expect(violations.map(v => v.id)).toEqual([]);
  });

  it('does not scroll sideways on a phone', async () => {
    await page.viewport(320, 700);
    show(section);
    await expect.poll(() => document.querySelector('section')).not.toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('says of too few cities that there are too few', async () => {
    const element = show(section, factsOf(barren()));
    await expect.poll(() => element.textContent).toMatch(/[Tt]oo few|There are too few|No value/);
    expect(element.textContent).not.toMatch(/NaN|undefined|\{/);
  });
});
