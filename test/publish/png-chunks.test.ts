import { describe, expect, it } from 'vitest';
import { crc32, insertChunks, pixelsPerMetre, textChunk } from '../../src/publish/png-chunks.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('chunks of a PNG', () => {
  it('have the check sum of the standard', () => {
    expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
    expect(crc32(ascii('IEND'))).toBe(0xae426082);
  });

  it('hold text as UTF-8 after the keyword', () => {
    const chunk = textChunk('Title', '东莞');
    expect(new DataView(chunk.buffer).getUint32(0)).toBe(chunk.length - 12);
    expect(new TextDecoder().decode(chunk.slice(4, 13))).toBe('iTXtTitle');
    expect([...chunk.slice(13, 18)]).toEqual([0, 0, 0, 0, 0]);
    expect(new TextDecoder().decode(chunk.slice(18, -4))).toBe('东莞');
  });

  it('hold the density in both directions, by the metre', () => {
    const view = new DataView(pixelsPerMetre(11811).buffer);
    expect([view.getUint32(8), view.getUint32(12), view.getUint8(16)]).toEqual([11811, 11811, 1]);
  });

  it('come after the header, which stays first', () => {
    const png = Uint8Array.from({ length: 50 }, (_, i) => i);
    const whole = insertChunks(png, [ascii('ab'), ascii('c')]);
    expect([...whole.slice(0, 33)]).toEqual([...png.slice(0, 33)]);
    expect(new TextDecoder().decode(whole.slice(33, 36))).toBe('abc');
    expect([...whole.slice(36)]).toEqual([...png.slice(33)]);
  });
});
