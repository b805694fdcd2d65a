import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/publish/index.ts';
import { type ViewKey, viewId } from '../../src/publish/view-id.ts';

const key: ViewKey = {
  figure: 'ranking-dots',
  dataHash: 'a1',
  methodHash: 'b2',
  link: '#/rankings?year=2024',
};

describe('the id of a view', () => {
  it('is a letter and four signs that are not mistaken for one another', () => {
    expect(viewId(key)).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('stays what it is', () => {
    expect(viewId({ ...key })).toBe(viewId(key));
    expect(viewId(key)).toBe('R-81ZT');
  });

  it.each(['dataHash', 'methodHash', 'link'] as const)('changes with %s', part => {
    expect(viewId({ ...key, [part]: 'other' })).not.toBe(viewId(key));
  });

  it('names a file without signs that a disk refuses', () => {
    expect(fileName('R-7K2M', '../排名 a/b', 'svg')).toBe('gsc-R-7K2M-a-b.svg');
  });
});
