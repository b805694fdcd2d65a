import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_METHOD } from '../../src/core/method.ts';
import type { Workspace } from '../../src/core/workspace.ts';
import { commit, redo, undo, useWorkspaceStore } from '../../src/state/workspace.ts';

const workspace = (en: string): Workspace => ({
  name: { en, zh: en },
  kind: 'own',
  files: [],
  choices: {},
  frameworks: [],
  published: DEFAULT_METHOD,
  method: DEFAULT_METHOD,
});

const shown = (): string | undefined => useWorkspaceStore.getState().present?.workspace.name.en;

describe('the workspace', () => {
  beforeEach(() => useWorkspaceStore.setState({ present: null, past: [], future: [] }));

  it('goes back a step, and forward again', () => {
    for (const name of ['a', 'b', 'c']) commit('files-added', workspace(name));
    undo();
    undo();
    expect(shown()).toBe('a');
    redo();
    expect(shown()).toBe('b');
  });

  it('stays where it is at either end', () => {
    commit('opened', workspace('a'));
    undo();
    redo();
    expect(shown()).toBe('a');
  });

  it('forgets what was taken back once another step is made', () => {
    commit('opened', workspace('a'));
    commit('files-added', workspace('b'));
    undo();
    commit('files-added', workspace('c'));
    redo();
    expect(shown()).toBe('c');
    undo();
    expect(shown()).toBe('a');
  });

  it('remembers fifty steps', () => {
    for (let i = 0; i <= 60; i += 1) commit('method-changed', workspace(String(i)));
    for (let i = 0; i < 100; i += 1) undo();
    expect(shown()).toBe('10');
  });
});
