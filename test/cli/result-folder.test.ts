import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceResults, whyNotWritable } from '../../src/cli/result-folder.ts';

let place: string;
let out: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'gsc-out-'));
  out = join(place, 'out');
});
afterEach(() => rmSync(place, { recursive: true }));

const results = (text: string) =>
  new Map([
    ['scores.csv', text],
    ['manifest.json', '{}'],
  ]);
const put = (folder: string, ...names: readonly string[]) => {
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(join(folder, name), 'before');
};

describe('the folder of results', () => {
  it('is made where there is none, parents too', () => {
    const deep = join(out, 'a', 'b');
    expect(replaceResults(deep, results('x'))).toBeNull();
    expect(readFileSync(join(deep, 'scores.csv'), 'utf8')).toBe('x');
  });

  it('is replaced as a whole: no file of older results stays', () => {
    put(out, 'scores.csv', 'uncertainty.csv', 'manifest.json');
    expect(replaceResults(out, results('x'))).toBeNull();
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'scores.csv']);
    expect(readdirSync(place)).toEqual(['out']);
  });

  it('is moved aside, not deleted, when it holds anything else', () => {
    put(out, 'thesis.docx', 'manifest.json');
    put(`${out}.kept-1`, 'older');
    expect(replaceResults(out, results('x'))).toBe(`${out}.kept-2`);
    expect(readdirSync(`${out}.kept-2`).sort()).toEqual(['manifest.json', 'thesis.docx']);
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'scores.csv']);
  });

  it('is replaced behind a link', () => {
    put(join(place, 'real'), 'scores.csv', 'manifest.json');
    symlinkSync(join(place, 'real'), out);
    replaceResults(out, results('x'));
    expect(readFileSync(join(place, 'real', 'scores.csv'), 'utf8')).toBe('x');
  });

  it('stays as it was when writing fails', () => {
    put(out, 'scores.csv', 'manifest.json');
    const impossible = new Map([['no/such/folder.csv', 'x']]);
    expect(() => replaceResults(out, impossible)).toThrow();
    expect(readFileSync(join(out, 'scores.csv'), 'utf8')).toBe('before');
    expect(readdirSync(place)).toEqual(['out']);
  });
});

describe('a folder that can’t take results', () => {
  it('is a file', () => {
    put(place, 'out');
    expect(whyNotWritable(out, [])).toContain('is a file');
  });

  it('holds the folder one works in', () => {
    expect(whyNotWritable('.', [])).toContain('working in');
    expect(whyNotWritable('/', [])).toContain('working in');
  });

  it('holds an input', () => {
    put(out, 'data.csv');
    expect(whyNotWritable(out, [join(out, 'data.csv')])).toContain('data.csv');
    expect(whyNotWritable(out, [join(place, 'data.csv')])).toBeNull();
  });

  it('is none of these: then it can', () => {
    expect(existsSync(out)).toBe(false);
    expect(whyNotWritable(out, [])).toBeNull();
  });
});
