import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipTexts } from '../../src/publish/results-zip.ts';

const files = new Map([
  ['scores.csv', 'city,score\n东莞,61.4\n'],
  ['manifest.json', '{}\n'],
]);

describe('the zip of results', () => {
  it('holds every file byte for byte', () => {
    const inside = unzipSync(zipTexts(files));
    expect(Object.entries(inside).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([...files]);
  });

  it('is the same bytes for the same files', () => {
    expect(zipTexts(files)).toEqual(zipTexts(new Map(files)));
  });
});
