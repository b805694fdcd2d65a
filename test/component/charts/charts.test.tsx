import { type ComponentType, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { CHARTS, type ChartId, chartOf } from '../../../src/charts/index.ts';
import { palettes } from '../../../src/charts/palette.ts';
import type { ChartProps } from '../../../src/charts/props.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { samples } from './samples.ts';
import { settled } from './settled.ts';

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
});

/** Draws a chart with its sample data in the page. */
async function draw(id: ChartId, language: 'en' | 'zh', width: number): Promise<HTMLElement> {
  const words = await wordsFor(language);
  const Chart = (await chartOf(id).load()) as ComponentType<ChartProps<unknown>>;
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    createElement(Chart, {
      data: samples(language)[id],
      width,
      palette: palettes.light,
      words,
      description: `about ${id}`,
    }),
  );
  await settled(place);
  return place;
}

const cases = CHARTS.flatMap(({ id }) =>
  (['en', 'zh'] as const).flatMap(language => [296, 800].map(width => [id, language, width] as const)),
);

/** Rectangles, circles and strokes, those that share a path too. */
const marksIn = (place: Element): number =>
  [...place.querySelectorAll('path, rect, circle')].reduce(
    (sum, mark) => sum + (mark.getAttribute('d')?.match(/M/g)?.length ?? 1),
    0,
  );

describe('every chart', () => {
  it.each(cases)(
    '%s in %s at %i px keeps within its width and over nothing else',
    async (id, language, width) => {
      const place = await draw(id, language, width);
      const texts = [...place.querySelectorAll('text')];
      expect(texts.length).toBeGreaterThan(3);
      expect(marksIn(place)).toBeGreaterThan(5);
      const left = place.getBoundingClientRect().left;
      for (const text of texts) {
        const box = text.getBoundingClientRect();
        expect.soft(box.left - left, `left of “${text.textContent}”`).toBeGreaterThan(-1.5);
        expect.soft(box.right - left, `right of “${text.textContent}”`).toBeLessThan(width + 1.5);
        expect(text.textContent).not.toMatch(/NaN|undefined|null|(^|\s)-\d/);
      }
      expect.soft(overlaps(texts)).toEqual([]);
    },
  );

  it.each(CHARTS.map(c => c.id))('%s is one picture with a description', async id => {
    const place = await draw(id, 'en', 600);
    const pictures = [...place.querySelectorAll('[role="img"]')];
    expect(pictures.map(p => p.getAttribute('aria-label'))).toEqual([`about ${id}`]);
    expect(place.querySelector('[tabindex="0"]')).toBeNull();
  });
});

describe('the dot ranking', () => {
  it('marks the own city with the blue diamond and cuts a score under a grade', async () => {
    const place = await draw('ranking-dots', 'en', 800);
    expect(place.querySelectorAll(`path[fill="${palettes.light.mine}"]`)).toHaveLength(1);
    expect(place.textContent).toContain('69.9');
    expect(place.textContent).not.toContain('70.0');
  });

  it('draws no interval where none was computed', async () => {
    const place = await draw('ranking-dots', 'en', 800);
    expect(place.querySelector(`[stroke="${palettes.light.whisker}"]`)).toBeNull();
  });
});

describe('ranks over the years', () => {
  it('has rank 1 on top and names only the chosen cities', async () => {
    const place = await draw('rank-bump', 'en', 800);
    const y = (name: string) =>
      [...place.querySelectorAll('text')].find(t => t.textContent === name)?.getBoundingClientRect().top ?? 0;
    expect(y('Shenzhen')).toBeLessThan(y('Dongguan'));
    expect(place.textContent).not.toContain('Hangzhou');
  });
});

/** Pairs of texts whose letters lie over each other by more than their edges. */
function overlaps(texts: readonly SVGTextElement[]): readonly string[] {
  const boxes = texts.map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap(b => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return across > 1.5 && down > 6 ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}
