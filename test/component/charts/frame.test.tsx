import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { ChartFrame, type ChartFrameProps } from '../../../src/charts/frame.tsx';
import { HeatLegend, HeatTable } from '../../../src/charts/heat-table.tsx';
import { TrendLine } from '../../../src/charts/trend-line.tsx';
import { WordsProvider } from '../../../src/i18n/index.ts';
import { samples } from './samples.ts';
import { settled } from './settled.ts';

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
});

const props: ChartFrameProps = {
  title: 'Dongguan gained ten points in four years',
  lead: 'Eight places up.',
  unit: 'Score, 0–100',
  legend: [{ sign: 'own', label: 'Dongguan', colour: '#1B4F8F' }],
  description: 'A line from 50.6 to 61.4',
  provenance: {
    source: 'Demonstration',
    dataHash: '9c41e7'.padEnd(64, '0'),
    methodHash: 'b27f90'.padEnd(64, '0'),
    id: 'T-60VE',
    isSynthetic: true,
    isScenario: false,
  },
  table: {
    columns: [
      { label: 'Year', isNumber: false },
      { label: 'Score', isNumber: true, decimals: 1 },
    ],
    rows: [
      ['2023', 57.94],
      ['2024', null],
    ],
  },
  publishHref: '#/publish?figure=trend-line',
  children: setting => <TrendLine {...setting} data={samples('en')['trend-line']} />,
};

async function show(
  change: Partial<ChartFrameProps> = {},
  language: 'en' | 'zh' = 'en',
): Promise<HTMLElement> {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <WordsProvider language={language}>
      <ChartFrame {...props} {...change} />
    </WordsProvider>,
  );
  await settled(place);
  return place;
}

describe('the frame of a chart', () => {
  it('is a region named by the finding, with description, mark, source, hashes and id', async () => {
    const place = await show();
    await expect.element(page.getByRole('region', { name: props.title })).toBeVisible();
    await expect.element(page.getByRole('img', { name: props.description })).toBeVisible();
    expect(place.textContent).toContain('Synthetic 模拟数据');
    expect(place.textContent).not.toContain('Scenario');
    expect(place.textContent).toContain('Source: Demonstration');
    expect(place.textContent).toContain('data 9c41e7 · method b27f90 · T-60VE');
  });

  it('marks a scenario', async () => {
    const place = await show({ provenance: { ...props.provenance, isScenario: true } });
    expect(place.textContent).toContain('Scenario 情景');
  });

  it('shows the same data as a table by keyboard, missing as a dash', async () => {
    await show();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    const table = page.getByRole('table', { name: `Data of the chart: ${props.title}` });
    await expect.element(table).toBeVisible();
    expect([...table.element().querySelectorAll('td')].map(c => c.textContent)).toEqual([
      '2023',
      '57.9',
      '2024',
      '–',
    ]);
    await expect.element(page.getByRole('img', { name: props.description })).not.toBeInTheDocument();
  });

  it('leads to Publish', async () => {
    await show();
    await expect
      .element(page.getByRole('link', { name: `Publish: ${props.title}` }))
      .toHaveAttribute('href', '#/publish?figure=trend-line');
  });

  it('follows the width of its place', async () => {
    const place = await show();
    place.style.width = '320px';
    await settled(place);
    expect(place.querySelector('svg.recharts-surface')?.getBoundingClientRect().width).toBeLessThan(320);
    expect(place.scrollWidth).toBeLessThanOrEqual(320);
  });

  it.each(['en', 'zh'] as const)(
    'has nothing that axe objects to, chart and table, in %s',
    async language => {
      const place = await show({}, language);
      for (const form of [0, 1]) {
        const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
        expect(violations.map(v => `${form} ${v.id}`)).toEqual([]);
        await userEvent.tab();
        await userEvent.keyboard('{ArrowRight}');
      }
    },
  );
});

describe('the heat table', () => {
  const { rows, columns, scores } = samples('en')['heat-grid'];

  it('has a number in every cell, NR where there is none, and can be read by axe', async () => {
    const place = await show({
      children: () => (
        <>
          <HeatLegend scores={scores} />
          <HeatTable
            rows={rows}
            columns={columns}
            scores={scores}
            caption="Scores by pillar"
            corner="City"
            decimals={1}
          />
        </>
      ),
    });
    const cells = [...place.querySelectorAll('td')].map(c => c.textContent ?? '');
    expect(cells).toHaveLength(rows.length * columns.length);
    expect(cells.filter(c => c === 'NR')).toHaveLength(1);
    expect(cells.filter(c => c !== 'NR').every(c => /^\d+\.\d$/.test(c))).toBe(true);
    const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
    expect(violations.map(v => v.id)).toEqual([]);
  });
});
