import { describe, expect, it } from 'vitest';
import { linesAround } from '../../src/ingest/lines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('linesAround', () => {
  it('gives the lines before and after, whatever ends them', () => {
    expect(linesAround(bytes('a\nb\r\nc\rd\n'), 'utf-8', 3, 1)).toEqual([
      { number: 2, text: 'b' },
      { number: 3, text: 'c' },
      { number: 4, text: 'd' },
    ]);
  });

  it('stops at the ends of the file', () => {
    expect(linesAround(bytes('a\nb\n'), 'utf-8', 1, 5).map(line => line.number)).toEqual([1, 2]);
    expect(linesAround(bytes('a\nb\n'), 'utf-8', 9, 1)).toEqual([]);
  });

  it('reads the encoding that the file has', () => {
    const gb = Uint8Array.from([0xb3, 0xc7, 0xca, 0xd0, 0x0a]);
    expect(linesAround(gb, 'gb18030', 1, 0)).toEqual([{ number: 1, text: '城市' }]);
  });

  it('cuts a line of unreasonable length', () => {
    expect(linesAround(bytes('x'.repeat(1e6)), 'utf-8', 1, 0)[0]?.text).toHaveLength(2000);
  });
});
