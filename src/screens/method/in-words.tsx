import type { ReactNode } from 'react';
import { shortHash } from '../../core/hash.ts';
import type { Method } from '../../core/method.ts';
import { hasPositiveMean, rangeOf } from '../../core/method-defaults.ts';
import { type Key, useWords, type Words } from '../../i18n/index.ts';
import { useSession } from '../../state/session.ts';
import { CopyDetails } from '../../ui/copy-details.tsx';
import styles from './method.module.css';

/** The method as running text, for the annex of a report. */
export function InWords({ method }: { readonly method: Method }): ReactNode {
  const words = useWords();
  const hash = useSession(s => s.answered?.methodHash ?? '');
  const text = methodInWords(words, method);
  return (
    <section className={styles.box} aria-labelledby="in-words">
      <h2 id="in-words">{words.t('recipe.words.title')}</h2>
      <p>{text}</p>
      <p className={styles.hint}>
        <CopyDetails
          details={text}
          label={words.t('recipe.words.copy')}
          copiedLabel={words.t('shell.link-copied')}
        />{' '}
        <code>{shortHash(hash)}</code>
      </p>
    </section>
  );
}

/** Every step as a sentence, with the names and numbers in force. */
export function methodInWords(words: Words, method: Method): string {
  const { t, has, format, language } = words;
  const name = (prefix: string, id: string): string => {
    const key = `${prefix}.${id}`;
    return has(key) ? t(key) : id;
  };
  const { impute, treat, normalise, weight, aggregate } = method;
  const [low, high] = rangeOf(normalise, hasPositiveMean(method));
  const top = Object.values(aggregate.byLevel ?? {}).at(-1)?.method ?? aggregate.method;
  const isRanged = normalise.method === 'min-max';
  const isPosted = normalise.method === 'goalposts' || normalise.method === 'scaled';
  const sentences: readonly (readonly [string, string])[] = [
    ['window', t('recipe.window', { window: name('method.window', method.window) })],
    ['screen', t('recipe.screen', { minCoverage: format.number(method.screen.minCoverage * 100) })],
    [
      'impute',
      t(impute.method === 'latest' ? 'recipe.impute.latest' : 'recipe.impute', {
        method: name('method.impute', impute.method),
        maxYears: impute.maxYears ?? '',
      }),
    ],
    [
      'treat',
      treat.method === 'none'
        ? t('recipe.treat.method.none')
        : t('recipe.treat.winsorise', {
            method: t('method.treat.winsorise'),
            maxPoints: treat.maxPoints ?? 5,
            skew: treat.skew ?? 2,
            kurtosis: treat.kurtosis ?? 3.5,
            second: name('recipe.then', treat.then ?? 'none'),
          }),
    ],
    [
      'normalise',
      t(isRanged ? 'recipe.normalise.range' : isPosted ? 'recipe.normalise.scale' : 'recipe.normalise', {
        method: name('method.normalise', normalise.method),
        low,
        high,
        scale: normalise.scale ?? 100,
      }),
    ],
    ['weight', name('method.weight', weight.method)],
    [
      'aggregate',
      t('recipe.aggregate', {
        method: name('method.aggregate', aggregate.method),
        top: name('method.aggregate', top),
      }),
    ],
    ['rank', t('recipe.rank', { ties: name('recipe.ties', method.rank.ties) })],
    ['grade', t('recipe.grade', { scale: name('recipe.scale', method.grade.scale) })],
  ];
  const colon = language === 'zh' ? '：' : ': ';
  const stop = language === 'zh' ? '。' : '. ';
  return sentences
    .map(([step, sentence]) => `${t(`recipe.step.${step}` as Key)}${colon}${sentence}${stop}`)
    .join('')
    .trim();
}
