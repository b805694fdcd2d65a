import type { Method } from '../../core/method.ts';
import { hasPositiveMean, rangeOf } from '../../core/method-defaults.ts';
import type { Words } from '../../i18n/index.ts';
import { settingsText } from '../parts/certainty-words.ts';
import { parametersOf, takenParameters, topMethod } from './edit-aggregate.ts';
import { ownRules } from './own-rules.ts';

/** What of the framework the text names. */
export interface MethodSetting {
  /** Level of the index node. */
  readonly topLevel: number;
  readonly hasDenominators: boolean;
  /** Codes of the pillars with their shares of the index, 0–1. */
  readonly pillars: readonly { readonly code: string; readonly share: number }[];
  /** Name of a city by its code. */
  readonly nameOf: (city: string) => string;
}

/** Every step of the method as a sentence, with the names and numbers in force. */
export function methodInWords(words: Words, method: Method, setting: MethodSetting): string {
  const { t, format } = words;
  const { topLevel, pillars } = setting;
  const top = topMethod(method, topLevel);
  const taken = takenParameters(method, topLevel);
  const { p, orness, penalty } = parametersOf(method, topLevel);
  const shares = pillars.map(p => `${p.code} ${format.percent(p.share, 1)}`);
  const sentences = [
    t(`recipe.words.window.${method.window}`),
    screenWords(words, method),
    setting.hasDenominators ? t(`recipe.words.denominate.${method.denominate ? 'yes' : 'no'}`) : '',
    imputeWords(words, method),
    treatWords(words, method),
    t('recipe.words.normalise', { method: normaliseWords(words, method, setting) }),
    weightWords(words, method),
    shares.length > 1 ? t('recipe.words.pillars', { list: format.list(shares) }) : '',
    t('recipe.words.aggregate', {
      method: named(words, 'recipe.as.aggregate', method.aggregate.method),
      top: named(words, 'recipe.as.aggregate', top),
    }),
    taken.has('p') ? t('recipe.words.exponent', { p: format.number(p) }) : '',
    taken.has('orness') ? t('recipe.words.orness', { orness: format.number(orness) }) : '',
    taken.has('penalty') ? t(`recipe.words.penalty.${penalty}`) : '',
    t(`recipe.words.rank.${method.rank.ties}`),
    t('recipe.words.grade', { scale: named(words, 'recipe.scale', method.grade.scale) }),
    method.uncertainty === null
      ? ''
      : t('recipe.words.uncertainty', { settings: settingsText(words, method.uncertainty) }),
    ...Object.entries(ownRules(method, topLevel)).map(([step, count]) =>
      t('recipe.words.own-rules', { step: named(words, 'recipe.step', step), count }),
    ),
  ];
  return sentences.filter(s => s !== '').join(words.language === 'zh' ? '' : ' ');
}

function screenWords({ t, format }: Words, { screen }: Method): string {
  const minCoverage = format.number(screen.minCoverage * 100);
  return screen.minCoverage === 0 ? t('recipe.words.screen.none') : t('recipe.words.screen', { minCoverage });
}

function imputeWords(words: Words, { impute }: Method): string {
  const { t } = words;
  const method = named(words, 'recipe.as.impute', impute.method);
  const { maxYears, group, k = 5 } = impute;
  if (impute.method === 'nearest') return t('recipe.words.impute.nearest', { method, k });
  if (impute.method === 'latest' && maxYears !== undefined)
    return t('recipe.words.impute.latest', { method, maxYears });
  if (group !== undefined)
    return t('recipe.words.impute.group', { method, group: named(words, 'recipe.group', group) });
  return t('recipe.words.impute', { method });
}

function treatWords(words: Words, { treat }: Method): string {
  const { t, format } = words;
  if (treat.method === 'none') return t('recipe.words.treat.none');
  return t('recipe.words.treat.winsorise', {
    maxPoints: treat.maxPoints ?? 5,
    skew: format.number(treat.skew ?? 2),
    kurtosis: format.number(treat.kurtosis ?? 3.5),
    second: t(`recipe.words.then.${treat.then ?? 'none'}`),
  });
}

function normaliseWords(words: Words, whole: Method, { nameOf }: MethodSetting): string {
  const { t, format } = words;
  const { normalise } = whole;
  const method = named(words, 'recipe.as.normalise', normalise.method);
  switch (normalise.method) {
    case 'min-max': {
      const [low, high] = rangeOf(normalise, hasPositiveMean(whole));
      return t('recipe.normalise.range', { method, low: format.number(low), high: format.number(high) });
    }
    case 'goalposts':
    case 'scaled':
      return t('recipe.normalise.scale', { method, scale: format.number(normalise.scale ?? 100) });
    case 'z-score':
      return t('recipe.normalise.z-score', {
        method,
        mean: format.number(normalise.mean ?? 0),
        sd: format.number(normalise.sd ?? 1),
      });
    case 'efficacy':
      return t('recipe.normalise.efficacy', {
        method,
        base: format.number(normalise.base ?? 60),
        span: format.number(normalise.span ?? 40),
      });
    case 'distance-to-reference':
      return t('recipe.normalise.reference', { method, reference: nameOf(normalise.reference ?? '') });
    default:
      return method;
  }
}

function weightWords(words: Words, { weight }: Method): string {
  if (weight.method === 'given' || weight.method === 'equal')
    return words.t(`recipe.words.weight.${weight.method}`);
  const nameOf = (id: string): string => named(words, 'recipe.as.weight', id);
  if (weight.method === 'combined' && weight.of !== undefined) {
    const [first, second] = weight.of;
    const params = { first: nameOf(first.method), second: nameOf(second.method) };
    if (weight.rule === 'product') return words.t('recipe.words.weight.product', params);
    const share = words.format.percent(weight.alpha ?? 0.5);
    return words.t('recipe.words.weight.linear', { ...params, share });
  }
  return words.t('recipe.words.weight', { method: nameOf(weight.method) });
}

/** The word of an id inside a sentence; the id itself where this version has none. */
function named({ t, has }: Words, prefix: string, id: string): string {
  const key = `${prefix}.${id}`;
  return has(key) ? t(key) : id;
}
