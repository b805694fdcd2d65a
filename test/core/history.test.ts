import { describe, expect, it } from 'vitest';
import { filesOf, type History, historyText, parseHistory } from '../../src/core/history.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import type { Workspace } from '../../src/core/workspace.ts';

const { method } = parseMethod({});
const file = (letter: string) => ({ name: `${letter}.csv`, sha256: letter.repeat(64) });
const workspace: Workspace = {
  name: { en: 'W', zh: 'W' },
  kind: 'own',
  files: [file('a')],
  choices: {},
  frameworks: [],
  published: method!,
  method: method!,
};
const history: History = {
  past: [{ name: 'opened', workspace }],
  present: { name: 'files-added', workspace: { ...workspace, files: [file('a'), file('b')] } },
  future: [
    { name: 'method-changed', workspace: { ...workspace, scenarios: [{ name: 's', method: method! }] } },
  ],
};

describe('a history as text', () => {
  it('reads back the same, lists that steps share still shared', () => {
    const reading = parseHistory(historyText(history));
    expect(reading).toEqual({ state: 'whole', history });
    if (reading.state !== 'whole') return;
    expect(reading.history.past[0]?.workspace.files).toBe(reading.history.future[0]?.workspace.files);
  });

  it('names every file of every step', () => {
    expect([...filesOf(history)].map(sha256 => sha256[0]).sort()).toEqual(['a', 'b']);
  });

  it('of version 1 was a bare workspace: it opens as the first step', () => {
    const reading = parseHistory(JSON.stringify(workspace));
    expect(reading).toEqual({
      state: 'whole',
      history: { past: [], present: { name: 'opened', workspace }, future: [] },
    });
  });

  it('of a later version is left alone', () => {
    expect(parseHistory('{"schema":3}')).toEqual({ state: 'newer' });
  });

  it.each([
    ['half', historyText(history).slice(0, 200)],
    ['something else', '[]'],
    ['a step that points nowhere', historyText(history).replace('"files":1', '"files":7')],
    ['without a present step', historyText(history).replace('"at":1', '"at":9')],
    ['empty', ''],
  ])('that is %s is damaged', (_, text) => {
    expect(parseHistory(text)).toEqual({ state: 'damaged' });
  });
});
