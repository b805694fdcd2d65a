import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, type Method } from '../../src/core/method.ts';
import { changedSteps, whatIfOf, withWhatIf } from '../../src/state/what-if.ts';

const equal: Method = { ...DEFAULT_METHOD, weight: { method: 'equal' } };

describe('a what-if', () => {
  it('is empty while nothing differs', () => {
    expect(whatIfOf(DEFAULT_METHOD, DEFAULT_METHOD)).toBe('');
    expect(withWhatIf(DEFAULT_METHOD, '').method).toBe(DEFAULT_METHOD);
  });

  it('carries only the steps that differ, and gives the method back', () => {
    const text = whatIfOf(DEFAULT_METHOD, equal);
    expect(text).toBe('{"weight":{"method":"equal"}}');
    expect(changedSteps(DEFAULT_METHOD, equal)).toEqual(['weight']);
    expect(withWhatIf(DEFAULT_METHOD, text).method).toEqual(equal);
  });

  it('counts a parameter left out as its default', () => {
    const written: Method = { ...DEFAULT_METHOD, weight: { method: 'entropy', shift: 0 } };
    expect(changedSteps({ ...DEFAULT_METHOD, weight: { method: 'entropy' } }, written)).toEqual([]);
  });

  it.each(['{"weight":{"method":"magic"}}', '{"weights":{}}', '[1]', 'null', '{"weight":', '7'])(
    '%s makes no method',
    text => {
      expect(withWhatIf(DEFAULT_METHOD, text).method).toBeNull();
    },
  );

  it('says which name it did not know', () => {
    expect(withWhatIf(DEFAULT_METHOD, '{"weight":{"method":"magic"}}').issues).toMatchObject([
      { code: 'method-unknown', found: 'magic' },
    ]);
  });
});
