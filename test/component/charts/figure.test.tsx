import { type ComponentType, createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { CHARTS, type ChartId, chartOf } from '../../../src/charts/index.ts';
import { palettes } from '../../../src/charts/palette.ts';
import type { ChartProps } from '../../../src/charts/props.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { composeFigure } from '../../../src/publish/compose.tsx';
import type { FigureSpec } from '../../../src/publish/figure.ts';
import { figurePng } from '../../../src/publish/png.ts';
import { samples } from './samples.ts';

async function specOf(
  id: ChartId,
  language: 'en' | 'zh',
  change: Partial<FigureSpec> = {},
): Promise<FigureSpec> {
  const words = await wordsFor(language);
  const Chart = (await chartOf(id).load()) as ComponentType<ChartProps<unknown>>;
  return {
    words,
    width: 82,
    label: language === 'en' ? 'Figure 3-2' : '图3-2',
    title:
      language === 'en'
        ? 'Building sector: Dongguan ranks 9th of 16 & “level” <with> others'
        : '建筑业：东莞居第9位，与另外5个城市位次相近',
    subtitle:
      language === 'en'
        ? 'Green supply chain index, 2024; score 0–100'
        : '绿色供应链指数，2024年；得分0～100',
    note:
      language === 'en'
        ? 'three cities with coverage under 70% are in the table.'
        : '数据覆盖率不足70%的3个城市见数据表。镕䶮',
    legend: [
      { sign: 'own', label: words.t('figure.own-city'), colour: palettes.light.mine },
      { sign: 'dashed', label: words.t('figure.legend.pass', { score: 60 }), colour: palettes.light.ink3 },
    ],
    description: 'dots of sixteen cities',
    provenance: {
      source: language === 'en' ? 'bundled demonstration data, seed 20241' : '内置演示数据（种子20241）',
      dataHash: '9c41e7'.padEnd(64, '0'),
      methodHash: 'b27f90'.padEnd(64, '0'),
      id: 'R-7K2M',
      isSynthetic: true,
      isScenario: false,
    },
    link: '#/rankings?sector=building&year=2024&lang=en',
    draw: setting => createElement(Chart, { ...setting, data: samples(language)[id] }),
    ...change,
  };
}

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('an exported figure', () => {
  it.each(CHARTS.flatMap(({ id }) => [[id, 'en'] as const, [id, 'zh'] as const]))(
    '%s in %s is complete by itself',
    async (id, language) => {
      const spec = await specOf(id, language);
      const { svg } = await composeFigure(spec);
      const page = parse(svg);
      expect(page.querySelector('parsererror')).toBeNull();
      const words = [...page.querySelectorAll('text')].map(t => t.textContent).join(' ');
      const plain = words.replace(/\s/g, '');
      for (const said of [spec.label, spec.title, spec.subtitle, spec.provenance.source, spec.note]) {
        expect(plain).toContain(said.replace(/\s/g, ''));
      }
      for (const said of ['9c41e7', 'b27f90', 'R-7K2M', 'Synthetic 模拟数据']) expect(words).toContain(said);
      expect(words).not.toContain('Scenario');
      expect(page.querySelector('title')?.textContent).toBe(spec.title);
      expect(page.querySelector('desc')?.textContent).toBe(spec.description);
      expect(JSON.parse(page.querySelector('metadata')?.textContent ?? '')).toMatchObject({
        id: 'R-7K2M',
        dataHash: spec.provenance.dataHash,
        methodHash: spec.provenance.methodHash,
        link: spec.link,
        synthetic: true,
      });
    },
  );

  it.each(CHARTS.map(c => c.id))('%s refers to nothing outside itself', async id => {
    const { svg } = await composeFigure(await specOf(id, 'en'));
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|data:|var\(|currentColor|foreignObject|<image|<style|href|class=|NaN/,
    );
    const page = parse(svg);
    const ids = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(m => m[1] ?? '');
    expect(ids.filter(name => page.getElementById(name) === null)).toEqual([]);
  });

  it('is sized in millimetres and never has letters under 6 pt', async () => {
    for (const width of [82, 125, 170] as const) {
      const { svg } = await composeFigure(await specOf('ranking-dots', 'zh', { width }));
      const root = parse(svg).documentElement;
      expect(root.getAttribute('width')).toBe(`${width}mm`);
      const units = Number(root.getAttribute('viewBox')?.split(' ')[2]);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(m => Number(m[1]));
      const points = (Math.min(...sizes) * width * 72) / 25.4 / units;
      expect(points).toBeGreaterThanOrEqual(5.8);
    }
  });

  it('carries the scenario mark of a what-if, and no synthetic mark on real data', async () => {
    const base = await specOf('trend-line', 'en');
    const { svg } = await composeFigure({
      ...base,
      provenance: { ...base.provenance, isSynthetic: false, isScenario: true },
    });
    expect(svg).toContain('Scenario 情景');
    expect(svg).not.toContain('模拟数据');
  });

  it('leaves nothing behind in the page', async () => {
    const before = document.body.childElementCount;
    await composeFigure(await specOf('obstacle-bars', 'en'));
    expect(document.body.childElementCount).toBe(before);
  });
});

describe('a figure as PNG', () => {
  it.each([1, 2, 3] as const)('has %i times its size, many colours and its id inside', async scale => {
    const spec = await specOf('ranking-dots', 'zh');
    const figure = await composeFigure(spec);
    const blob = await figurePng(figure, scale, spec.link);
    const image = await createImageBitmap(blob);
    expect([image.width, image.height]).toEqual([figure.width * scale, figure.height * scale]);
    expect(coloursOf(image)).toBeGreaterThan(40);
    const text = new TextDecoder().decode(await blob.arrayBuffer());
    expect(text).toContain('R-7K2M');
    expect(text).toContain('建筑业：东莞');
    expect(text).toContain(spec.provenance.methodHash);
  });

  it('draws Chinese letters, not boxes', async () => {
    const [a, b] = await Promise.all(['镕', '䶮'].map(title => specOf('trend-line', 'zh', { title })));
    const pictures = await Promise.all(
      [a, b].map(async s => (await figurePng(await composeFigure(s!), 1, '')).size),
    );
    expect(pictures[0]).not.toBe(pictures[1]);
  });
});

function coloursOf(image: ImageBitmap): number {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
}
