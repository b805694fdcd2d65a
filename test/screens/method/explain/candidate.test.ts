import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD } from '../../../../src/core/method.ts';
import { parseMethod } from '../../../../src/core/method-schema.ts';
import { en } from '../../../../src/i18n/en/index.ts';
import { createWords } from '../../../../src/i18n/words.ts';
import { zh } from '../../../../src/i18n/zh/index.ts';
import { withJudgements } from '../../../../src/screens/method/edit.ts';
import { candidateOf, isInForce } from '../../../../src/screens/method/explain/candidate.ts';
import { definitionOf } from '../../../../src/screens/method/explain/definition.ts';
import { methodName, methodParagraph } from '../../../../src/screens/method/explain/names.ts';
import { EVERY_EXPLAINED, explainedText } from '../../../../src/state/explained.ts';

const SETTING = {
  topLevel: 3,
  group: 'economy',
  reference: 'CN-DG',
  index: { code: 'I', shares: [0.5, 0.3, 0.2] },
};
const BUILT = EVERY_EXPLAINED.filter(e => definitionOf(e) !== null);

describe('the page of a method', () => {
  it.each(EVERY_EXPLAINED)('$step.$id has a name and a paragraph in both languages', explained => {
    for (const [language, dictionary] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const words = createWords(language, dictionary);
      expect(methodName(words, explained)).not.toBe(explained.id);
      expect(methodParagraph(words, explained).length).toBeGreaterThan(15);
    }
  });

  it.each(BUILT)('$step.$id is tried by a method that has it in force', explained => {
    const method = candidateOf(DEFAULT_METHOD, explained, SETTING);
    expect(isInForce(method, explained, SETTING.topLevel)).toBe(true);
    expect(parseMethod(method).issues).toEqual([]);
  });

  it.each(BUILT)('$step.$id has formula, reference and range', explained => {
    const definition = definitionOf(explained);
    for (const text of [definition?.formula, definition?.reference, definition?.yields])
      expect(text, explainedText(explained)).toMatch(/\S/);
  });

  it('a choice in force is tried as it stands, with its own parameters', () => {
    const method = { ...DEFAULT_METHOD, normalise: { method: 'min-max' as const, range: [1, 7] as const } };
    expect(candidateOf(method, { step: 'normalise', id: 'min-max' }, SETTING)).toBe(method);
  });

  it('judgements on any node count as AHP in force', () => {
    const method = withJudgements(DEFAULT_METHOD, 'index', [[[1]]]);
    expect(isInForce(method, { step: 'weight', id: 'ahp' }, 3)).toBe(true);
    expect(isInForce(DEFAULT_METHOD, { step: 'weight', id: 'ahp' }, 3)).toBe(false);
  });
});
