import { describe, expect, it } from 'vitest';
import { visible } from '../../src/core/visible.ts';

describe('what nobody sees', () => {
  it('stands as its number; ordinary text, in any script, stays', () => {
    expect(visible('a\u202eb\u200bc\0d\u2028')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d⟨U+2028⟩');
    for (const text of ['东莞市 Dongguan', 'São Paulo', 'ไทย', '👨‍👩‍👧', 'می‌خواهم', ''])
      expect(visible(text)).toBe(text);
  });

  it('line ends and tabs become blanks', () => {
    expect(visible('a\nb\tc\r')).toBe('a b c ');
  });
});
