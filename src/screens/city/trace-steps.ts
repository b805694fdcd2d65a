import { nameIn } from '../../core/name.ts';
import type { Key, Words } from '../../i18n/index.ts';
import type { ExplainedNode } from '../../scoring/explain.ts';
import type { CellStep, ExplainedObservation } from '../../scoring/explain-cell.ts';
import { unitAfter } from '../indicators/measure.ts';
import { normalisedText, term } from './arithmetic.ts';
import type { CityModel } from './model.ts';
import { scoreOf } from './sentence.ts';
import type { WalkedNode } from './walk.ts';

/** A numbered step of the walk from the index down to a value in a file. */
export interface TraceStep {
  readonly key: Key;
  readonly value: string;
  /** The arithmetic with its numbers, or why nothing happened. */
  readonly text: string;
}

/** What a trace needs besides the city's own values of the year. */
export interface TraceExtra {
  /** The two numbers the indicator was normalised by; null where there are none. */
  readonly posts: readonly [number, number] | null;
  /** The value an imputed one was carried from, and its year. */
  readonly carried: { readonly year: number; readonly observation: ExplainedObservation } | null;
}

type Step<Name extends CellStep['step']> = Extract<CellStep, { step: Name }>;

/** The walk from the index down to a node: to its parts where it is an aggregate, to the raw value where it is an indicator. */
export function traceSteps(
  words: Words,
  model: CityModel,
  walked: WalkedNode,
  extra: TraceExtra,
): readonly TraceStep[] {
  const { node, parent } = walked;
  const top = model.walk.get(model.facts.place.top)?.node;
  const first = top === undefined ? [] : [indexStep(words, model, top)];
  if (parent === null) return first;
  const contribution = contributionStep(words, model, walked);
  if (node.sum !== null) {
    const text = sumText(words, node);
    return [...first, contribution, { key: 'city.step.parts', value: scoreOf(words, node.score), text }];
  }
  return [...first, contribution, ...cellSteps(words, node, unitOf(model, node.node), extra)];
}

/** How a parent's score follows from its children, with the numbers. */
export function sumText(words: Words, { sum, score }: ExplainedNode): string {
  const { t, format } = words;
  if (sum === null) return '';
  const method = t(`method.aggregate.${sum.choice.method}`);
  const there = sum.terms.filter(term => term.score !== null);
  if (score === null || there.length === 0) return t('city.say.sum.none', { method });
  const terms = there.map(
    ({ share, score: part }) => `${format.percent(share, 1)} × ${scoreOf(words, part)}`,
  );
  if (sum.choice.method === 'arithmetic') {
    return t('city.say.sum', { method, sum: `${terms.join(' + ')} = ${scoreOf(words, score)}` });
  }
  const parts = there.map(({ node, share, score: part }) =>
    t('city.say.part', { node, score: scoreOf(words, part), share: format.percent(share, 1) }),
  );
  return t('city.say.sum.formula', { method, formula: sum.formula, parts: format.list(parts) });
}

function indexStep(words: Words, model: CityModel, top: ExplainedNode): TraceStep {
  const { t, format, language } = words;
  const { framework } = model.facts.place;
  const row = model.facts.ranking.find(r => r.city === model.facts.place.city);
  const gap = language === 'en' ? ' ' : '';
  const name = `${nameIn(framework.name, language)}${gap}${framework.version}`;
  const rank =
    row?.rank == null
      ? t('rank.not-ranked')
      : t('city.say.rank', {
          rank: format.place(row.rank),
          count: format.number(model.facts.ranking.filter(r => r.rank !== null).length),
          coverage: format.coverage(row.coverage),
        });
  const text = t('city.say.index', { framework: name, sum: sumText(words, top), rank });
  return { key: 'city.step.index', value: scoreOf(words, top.score), text };
}

function contributionStep(words: Words, model: CityModel, { node, weight }: WalkedNode): TraceStep {
  const { t, format } = words;
  const key = 'city.step.contribution';
  if (weight === null || node.score === null) {
    return { key, value: format.missing, text: t('city.say.contribution.missing') };
  }
  const params = { weight: format.percent(weight, 1), score: scoreOf(words, node.score) };
  const { points } = node;
  if (points === null) return { key, value: format.missing, text: t('city.say.contribution.none', params) };
  const value = format.number(points, 2);
  const isProduct = Math.abs(weight * node.score - points) < 1e-9 * Math.max(1, Math.abs(points));
  if (!isProduct) return { key, value, text: t('city.say.contribution.log', { ...params, points: value }) };
  const text = t('city.say.contribution', { ...params, points: value });
  const best = model.scale?.[1];
  if (best === undefined || node.score >= best) return { key, value, text };
  const more = t('city.say.contribution.more', { points: format.number(weight * (best - node.score), 2) });
  return { key, value, text: joined(words, [text, more]) };
}

function cellSteps(
  words: Words,
  { steps, score }: ExplainedNode,
  unit: string,
  { posts, carried }: TraceExtra,
): readonly TraceStep[] {
  const found = <Name extends CellStep['step']>(name: Name): Step<Name> | undefined =>
    steps.find((s): s is Step<Name> => s.step === name);
  const normalised = found('normalised');
  const raw = found('raw');
  const isApplicable = raw?.status !== 'not-applicable';
  const { t, format } = words;
  const list: readonly TraceStep[] = [
    {
      key: 'city.step.normalised',
      value: scoreOf(words, score),
      text:
        normalised === undefined ? t('city.say.not-scored') : normalisedText(words, { ...normalised, posts }),
    },
    treatedStep(words, found('treated'), normalised, unit),
    imputedStep(words, found('imputed'), raw, unit),
    ...[found('denominated')].flatMap(step => (step === undefined ? [] : [denominatedStep(words, step)])),
    {
      key: 'city.step.raw',
      value: withUnit(words, raw?.value ?? null, unit),
      text: !isApplicable ? t('city.say.not-applicable') : rawText(words, raw, carried),
    },
  ];
  return list.map(step => ({ ...step, value: step.value === '' ? format.missing : step.value }));
}

function treatedStep(
  words: Words,
  step: Step<'treated'> | undefined,
  normalised: Step<'normalised'> | undefined,
  unit: string,
): TraceStep {
  const { t } = words;
  const key = 'city.step.treated';
  if (step === undefined) {
    const from = normalised?.from ?? null;
    return {
      key,
      value: withUnit(words, from, unit),
      text: t(from === null ? 'city.say.nothing' : 'city.say.treated.same'),
    };
  }
  const params = { from: term(words, step.from), to: term(words, step.to) };
  const text =
    step.transform === null
      ? t('city.say.treated.winsorised', params)
      : t('city.say.treated.transformed', { ...params, transform: step.transform });
  return { key, value: term(words, step.to), text };
}

function imputedStep(
  words: Words,
  step: Step<'imputed'> | undefined,
  raw: Step<'raw'> | undefined,
  unit: string,
): TraceStep {
  const { t } = words;
  const key = 'city.step.imputed';
  if (step === undefined) {
    const text =
      raw?.status === 'observed'
        ? 'city.say.imputed.no'
        : raw?.status === 'not-applicable'
          ? 'city.say.not-applicable'
          : 'city.say.imputed.none';
    return { key, value: t('city.say.no'), text: t(text) };
  }
  const named = `method.impute.${step.method}`;
  const method = words.has(named) ? t(named) : step.method;
  const text =
    step.year === null
      ? t('city.say.imputed.by', { method })
      : t('city.say.imputed.from', { method, year: step.year });
  return { key, value: withUnit(words, step.to, unit), text };
}

function denominatedStep(words: Words, step: Step<'denominated'>): TraceStep {
  const { from, by, scale, to, denominator } = step;
  const divisor = scale === 1 ? term(words, by) : `(${term(words, by)} ÷ ${term(words, scale)})`;
  const sum = `${term(words, from)} ÷ ${divisor} = ${term(words, to)}`;
  return {
    key: 'city.step.denominated',
    value: term(words, to),
    text: words.t('city.say.denominated', { denominator, sum }),
  };
}

function rawText({ t, has }: Words, raw: Step<'raw'> | undefined, carried: TraceExtra['carried']): string {
  const observation = carried?.observation ?? raw?.observation ?? null;
  if (observation === null) return t('city.say.raw.none');
  const key = `data.flag.${observation.flag}`;
  const flag = has(key) ? t(key) : t('city.say.observed');
  const { file, line, column } = observation;
  const params = { flag, file, line, column };
  return carried === null
    ? t('city.say.raw', params)
    : t('city.say.raw.carried', { ...params, year: carried.year });
}

const unitOf = ({ facts }: CityModel, code: string): string =>
  facts.cells.find(c => c.indicator === code)?.observation?.unit ||
  (facts.place.framework.indicators.find(i => i.code === code)?.unit ?? '');

function withUnit(words: Words, value: number | null, unit: string): string {
  if (value === null) return '';
  return `${words.format.number(Number(value.toPrecision(8)))}${unitAfter(words, unit)}`;
}

const joined = ({ language }: Words, sentences: readonly string[]): string =>
  sentences.join(language === 'en' ? ' ' : '');
