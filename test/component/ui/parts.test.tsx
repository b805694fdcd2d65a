import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Gallery } from './gallery.tsx';
import { mount } from './mount.tsx';

afterEach(async () => {
  delete document.documentElement.dataset.theme;
  await page.viewport(1280, 800);
});

describe.each(['light', 'dark'])('all parts, %s', theme => {
  it.each([1280, 320])('have no accessibility fault at %s px', async width => {
    await page.viewport(width, 800);
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = 'en';
    document.title = 'Parts';
    const element = mount(<Gallery hasPanel={width === 1280} />);
    const { violations } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)).toEqual([]);
  });
});

it('nothing scrolls sideways at 320 px', async () => {
  await page.viewport(320, 800);
  const element = mount(<Gallery />);
  element.style.padding = '12px';
  expect(document.documentElement.scrollWidth).toBe(320);
});

it('every target is at least 24 px each way', () => {
  const element = mount(<Gallery hasPanel />);
  const small = [
    ...element.querySelectorAll<HTMLElement>('button, a, select, input:not([type=checkbox])'),
  ].filter(target => {
    const { width, height } = target.getBoundingClientRect();
    return width < 24 || height < 24;
  });
  expect(small.map(target => target.outerHTML)).toEqual([]);
});

it('on a phone a row is a card whose cells carry their heads', async () => {
  await page.viewport(360, 800);
  const element = mount(<Gallery />);
  const score = [...element.querySelectorAll('td')].find(cell => cell.dataset.label === 'Score');
  expect(getComputedStyle(score as HTMLElement, '::before').content).toBe('"Score"');
});

it('a name says which language it is in', () => {
  const element = mount(<Gallery />);
  expect([...element.querySelectorAll('[lang="zh-CN"]')].map(e => e.textContent)).toContain('东莞');
});
