import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap(part => [...part]));

/** 城市 (city) and 天津市 (Tianjin) in GB18030. */
const CITY = [0xb3, 0xc7, 0xca, 0xd0];
const TIANJIN = [0xcc, 0xec, 0xbd, 0xf2, 0xca, 0xd0];
const ascii = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0));

function utf16(text: string, littleEndian: boolean): number[] {
  return [...text].flatMap(letter => {
    const code = letter.charCodeAt(0);
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

function decoded(input: Uint8Array) {
  const result = decode(input);
  if ('code' in result) throw new Error(`not decoded: ${result.code}`);
  return result;
}

describe('decode', () => {
  it('reads UTF-8 with no, one and two byte-order marks', () => {
    for (const marks of ['', '\ufeff', '\ufeff\ufeff'])
      expect(decoded(utf8(`${marks}城市`)).text).toBe('城市');
  });

  it('reads UTF-16 of both orders, with and without a mark', () => {
    const text = 'city,城市,value\nCN-TJ,天津市,1\n';
    expect(decoded(bytes([0xff, 0xfe], utf16(text, true)))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decoded(bytes([0xfe, 0xff], utf16(text, false)))).toMatchObject({ text, encoding: 'utf-16be' });
    expect(decoded(bytes(utf16(text, true)))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decoded(bytes(utf16(text, false)))).toMatchObject({ text, encoding: 'utf-16be' });
  });

  it('reads GB18030, says so, and shows a line that depends on it', () => {
    const { text, encoding, issues } = decoded(bytes(ascii('city\n'), CITY, ascii(','), TIANJIN));
    expect([text, encoding]).toEqual(['city\n城市,天津市', 'gb18030']);
    expect(issues).toMatchObject([{ code: 'encoding-guessed', where: { line: 2 }, found: '城市,天津市' }]);
  });

  it('keeps UTF-8 with a damaged letter UTF-8', () => {
    const { text, encoding } = decoded(bytes(utf8('天津市,上海市,'), [0xff], utf8(',北京市')));
    expect([text, encoding]).toEqual(['天津市,上海市,\ufffd,北京市', 'utf-8']);
  });

  it('refuses bytes of neither encoding and names the first', () => {
    expect(decode(bytes(ascii('ab'), [0xff, 0xff, 0xff]))).toMatchObject({
      code: 'encoding-undecodable',
      params: { byte: 3 },
    });
  });

  it('uses a chosen encoding without a remark', () => {
    expect(decode(bytes(CITY), 'gb18030')).toMatchObject({ text: '城市', issues: [] });
  });

  it('makes all line ends one', () => {
    expect(decoded(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
  });

  it('takes off the DOS end mark, and tells the line where NULs begin', () => {
    expect(decoded(utf8('a\nb\n\u001a'))).toMatchObject({ text: 'a\nb\n', nulLine: 0 });
    expect(decoded(utf8('a\nb\n\0\0\0'))).toMatchObject({ text: 'a\nb\n', nulLine: 3 });
    expect(decoded(utf8('a\nb,6\0\0\0'))).toMatchObject({ text: 'a\n', nulLine: 2 });
  });
});
