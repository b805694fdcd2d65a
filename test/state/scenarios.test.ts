import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_METHOD } from '../../src/core/method.ts';
import {
  deleteScenario,
  openScenario,
  renameScenario,
  saveScenario,
  scenariosOf,
} from '../../src/state/scenarios.ts';
import { commit, undo, useWorkspaceStore } from '../../src/state/workspace.ts';

const present = () => useWorkspaceStore.getState().present?.workspace ?? null;
const names = () => scenariosOf(present()).map(s => s.name);

describe('scenarios', () => {
  beforeEach(() => {
    useWorkspaceStore.setState({ present: null, past: [], future: [] });
    commit('opened', {
      name: { en: 'a', zh: 'a' },
      kind: 'own',
      files: [],
      choices: {},
      frameworks: [],
      published: DEFAULT_METHOD,
      method: { ...DEFAULT_METHOD, weight: { method: 'equal' } },
    });
  });

  it('keep the method in force under a name, and undo takes that back', () => {
    saveScenario('  Even  ');
    expect(scenariosOf(present())).toEqual([{ name: 'Even', method: present()?.method }]);
    undo();
    expect(names()).toEqual([]);
  });

  it('of one name are one; a name of blanks is none', () => {
    saveScenario('Even');
    saveScenario('Even');
    saveScenario('   ');
    expect(names()).toEqual(['Even']);
  });

  it('are opened as the method in force, the published one stays', () => {
    saveScenario('Even');
    const [even] = scenariosOf(present());
    commit('method-reset', { ...present()!, method: DEFAULT_METHOD });
    if (even !== undefined) openScenario(even);
    expect(present()?.method.weight).toEqual({ method: 'equal' });
    expect(present()?.published).toEqual(DEFAULT_METHOD);
    undo();
    expect(present()?.method).toEqual(DEFAULT_METHOD);
  });

  it('take another name unless it is taken, and are forgotten', () => {
    saveScenario('a');
    saveScenario('b');
    renameScenario('a', 'b');
    renameScenario('a', 'c');
    expect(names()).toEqual(['c', 'b']);
    deleteScenario('c');
    expect(names()).toEqual(['b']);
  });
});
