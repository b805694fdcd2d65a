import { describe, expect, it } from 'vitest';
import { ellipsise, textWidth, wrapText } from '../../src/charts/text.ts';

describe('text in charts', () => {
  it('counts a Chinese letter as its size and a Latin one as about half', () => {
    expect(textWidth('东莞市', 10)).toBe(30);
    expect(textWidth('nnnn', 10)).toBe(22);
    expect(textWidth('nnnn', 10, true)).toBeGreaterThan(22);
  });

  it('breaks English between words', () => {
    expect(wrapText('Transparency, credit and finance', 120, 11.5)).toEqual([
      'Transparency, credit',
      'and finance',
    ]);
  });

  it('breaks Chinese between words, never before closing or after opening punctuation', () => {
    expect(wrapText('建筑垃圾资源化利用率', 70, 11.5)).toEqual(['建筑垃圾', '资源化利用率']);
    expect(wrapText('信息公开、环境信用（试行）', 46, 11.5, { maxLines: 5 }).join('|')).not.toMatch(
      /\|[，。、）]|（\|/,
    );
  });

  it('keeps a number with its unit', () => {
    const lines = wrapText('距满分尚差38.6分', 80, 11.5, { maxLines: 3 });
    expect(lines.some(l => l.includes('38.6分'))).toBe(true);
  });

  it('says with … that something was left out', () => {
    expect(wrapText('Ho Chi Minh City and surroundings', 60, 11.5, { maxLines: 1 })).toEqual(['Ho Chi M…']);
    expect(ellipsise('东莞', 100, 11.5)).toBe('东莞');
    expect(wrapText('', 60, 11.5)).toEqual(['']);
  });

  it('loses nothing when there is room', () => {
    const text = 'Government-invested projects under mandatory green procurement';
    expect(wrapText(text, 150, 11.5, { maxLines: 9 }).join(' ')).toBe(text);
  });
});
