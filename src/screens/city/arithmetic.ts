import type { Words } from '../../i18n/index.ts';
import type { CellStep } from '../../scoring/explain-cell.ts';
import { TRANSFORMS } from './posts.ts';
import { scoreOf } from './sentence.ts';

type NormalisedStep = CellStep & { readonly step: 'normalised' };

/** A number inside arithmetic: at most six significant digits, in brackets where negative. */
export function term({ format }: Words, value: number | null): string {
  const text = format.number(value === null ? null : Number(value.toPrecision(6)));
  return value !== null && value < 0 ? `(${text})` : text;
}

/** What the share between two limits is multiplied by, and what is added to it. */
function spanOf({ choice }: NormalisedStep): { readonly add: number; readonly times: number } | null {
  switch (choice.method) {
    case 'min-max': {
      const [lower, upper] = choice.range ?? [0, 100];
      return { add: lower, times: upper - lower };
    }
    case 'goalposts':
    case 'scaled':
      return { add: 0, times: choice.scale ?? 100 };
    case 'efficacy':
      return { add: choice.base ?? 60, times: choice.span ?? 40 };
    case 'distance-to-max':
    case 'distance-to-target':
      return { add: 0, times: 1 };
    default:
      return null;
  }
}

/** The normalisation of one value, written out with its numbers: `(47.6 − 10) ÷ (95 − 10) × 100 = 44.2`. */
export function normalisedText(words: Words, step: NormalisedStep): string {
  const { t } = words;
  const { from, to, choice, direction, transform, posts, formula } = step;
  const method = t(`method.normalise.${choice.method}`);
  if (from === null || to === null) return t('city.say.normalised.none', { method });
  const value = TRANSFORMS[transform](from);
  const score = scoreOf(words, to);
  const span = spanOf(step);
  const sum =
    posts === null
      ? `${formula} = ${score}`
      : choice.method === 'z-score'
        ? zScoreText(words, value, posts, direction, choice, score)
        : span === null
          ? `${formula} = ${score}`
          : betweenText(words, value, posts, direction, span, score);
  const notes = [
    ...(transform === 'none'
      ? []
      : [t('city.say.transform', { transform, from: term(words, from), to: term(words, value) })]),
    ...(step.isClamped ? [t('city.say.clamped')] : []),
  ];
  return [t('city.say.normalised', { method, sum }), ...notes].join(words.language === 'en' ? ' ' : '');
}

function betweenText(
  words: Words,
  value: number,
  [low, high]: readonly [number, number],
  direction: 1 | -1,
  { add, times }: { readonly add: number; readonly times: number },
  score: string,
): string {
  const [x, a, b] = [value, low, high].map(v => term(words, v));
  const share = direction === 1 ? `(${x} − ${a}) ÷ (${b} − ${a})` : `(${b} − ${x}) ÷ (${b} − ${a})`;
  const scaled = times === 1 ? share : `${share} × ${term(words, times)}`;
  return `${add === 0 ? '' : `${term(words, add)} + `}${scaled} = ${score}`;
}

function zScoreText(
  words: Words,
  value: number,
  [mean, deviation]: readonly [number, number],
  direction: 1 | -1,
  { mean: wantedMean = 0, sd: wantedSd = 1 }: NormalisedStep['choice'],
  score: string,
): string {
  const [x, m, s] = [value, mean, deviation].map(v => term(words, v));
  const distance = direction === 1 ? `(${x} − ${m})` : `(${m} − ${x})`;
  return `${distance} ÷ ${s} × ${term(words, wantedSd)} + ${term(words, wantedMean)} = ${score}`;
}
