import { describe, expect, it } from 'vitest';
import { historyText } from '../../../src/core/history.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import type { Workspace } from '../../../src/core/workspace.ts';
import { newestOf, sealed } from '../../../src/state/storage/generation.ts';

const { method } = parseMethod({});
const workspace = (name: string): Workspace => ({
  name: { en: name, zh: name },
  kind: 'own',
  files: [],
  choices: {},
  frameworks: [],
  published: method!,
  method: method!,
});
const text = (name: string): string =>
  historyText({ past: [], present: { name: 'opened', workspace: workspace(name) }, future: [] });
const older = sealed('w', 0, 1, text('older'));
const newer = sealed('w', 1, 2, text('newer'));

/** State, name of the workspace and highest number of what is found. */
function found(...records: readonly unknown[]) {
  const loaded = newestOf(records);
  return 'history' in loaded
    ? [loaded.state, loaded.history.present.workspace.name.en, loaded.number]
    : [loaded.state];
}

describe('of the two savings of a workspace', () => {
  it('the one with the higher number is opened', () => {
    expect(found(older, newer)).toEqual(['whole', 'newer', 2]);
    expect(found(newer, older)).toEqual(['whole', 'newer', 2]);
    expect(found()).toEqual(['none']);
  });

  it.each([
    ['a letter that changed', { ...newer, text: newer.text.replace('newer', 'never') }],
    ['half a text', { ...newer, text: newer.text.slice(0, 100) }],
    ['half a text with its own checksum', sealed('w', 1, 2, newer.text.slice(0, 100))],
    ['no text', { ...newer, text: undefined }],
    ['another thing altogether', 7],
  ])('the one before is opened when the newer has %s', (_, record) => {
    expect(found(older, record).slice(0, 2)).toEqual(['older', 'older']);
  });

  it('the next number follows the damaged one, which stays where it is until then', () => {
    expect(found(older, { ...newer, text: '' })).toEqual(['older', 'older', 2]);
  });

  it('none is touched when a later version wrote one', () => {
    expect(found(older, { ...newer, schema: 3 })).toEqual(['newer']);
  });

  it('none is opened when both are damaged', () => {
    expect(found({ ...older, sha256: '' }, { ...newer, sha256: '' })).toEqual(['damaged']);
  });
});
