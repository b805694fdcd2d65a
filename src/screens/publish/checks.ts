import type { Provenance } from '../../charts/frame.tsx';
import type { Key, Words } from '../../i18n/index.ts';
import { type FigureTexts, namedOf } from './texts.ts';

/** Something to be right before a figure is published. `note`: nothing to be done about it, but to be known. */
export interface Check {
  readonly id: string;
  readonly state: 'ok' | 'warn' | 'note';
  readonly name: Key;
  readonly about: string;
}

interface Facts {
  readonly texts: FigureTexts;
  readonly provenance: Provenance;
  /** Names of the cities of the view that the figure does not show. */
  readonly missing: readonly string[];
  /** What the intervals drawn hold; left out where none are drawn. */
  readonly interval?: string | undefined;
  /** Of the framework; empty where it states none. */
  readonly licence: string;
  /** In pt at the size chosen; null until the figure is drawn. */
  readonly smallestLetter: number | null;
}

/** Letters smaller than this can't be read in print, in pt. */
const LEAST_LETTER = 6;

/** What is right about a figure and what is not yet. */
export function checksOf(words: Words, facts: Facts): readonly Check[] {
  const { texts, provenance, licence } = facts;
  return [
    title(words, texts),
    alternative(words, texts),
    missing(words, facts),
    {
      id: 'interval',
      state: facts.interval === undefined ? 'note' : 'ok',
      name: 'publishing.check.interval',
      about: facts.interval ?? words.t('publishing.check.interval.note'),
    },
    {
      id: 'synthetic',
      state: 'ok',
      name: 'publishing.check.synthetic',
      about: words.t(
        provenance.isSynthetic ? 'publishing.check.synthetic.ok' : 'publishing.check.synthetic.none',
      ),
    },
    ...(provenance.isScenario ? [scenario(words)] : []),
    ...(facts.smallestLetter === null ? [] : [letter(words, facts.smallestLetter)]),
    {
      id: 'licence',
      state: licence === '' ? 'warn' : 'ok',
      name: 'publishing.check.licence',
      about: licence === '' ? words.t('publishing.check.licence.warn') : licence,
    },
  ];
}

function title({ t }: Words, { title }: FigureTexts): Check {
  const state = title.trim() === '' ? 'warn' : 'ok';
  return { id: 'title', state, name: 'publishing.check.title', about: t(`publishing.check.title.${state}`) };
}

function alternative({ t }: Words, { description }: FigureTexts): Check {
  const count = [...description.trim()].length;
  const isThere = count > 0;
  return {
    id: 'alt',
    state: isThere ? 'ok' : 'warn',
    name: 'publishing.check.alt',
    about: isThere ? t('publishing.check.alt.ok', { count }) : t('publishing.check.alt.warn'),
  };
}

function missing({ t, format }: Words, { texts, missing: cities }: Facts): Check {
  const lost = namedOf(cities).filter(name => !texts.note.includes(name));
  const about =
    cities.length === 0
      ? t('publishing.check.missing.all')
      : lost.length === 0
        ? format.list(cities)
        : t('publishing.check.missing.warn', { cities: format.list(lost) });
  return { id: 'missing', state: lost.length === 0 ? 'ok' : 'warn', name: 'publishing.check.missing', about };
}

const scenario = ({ t }: Words): Check => ({
  id: 'scenario',
  state: 'ok',
  name: 'publishing.check.scenario',
  about: t('publishing.check.scenario.ok'),
});

function letter({ t, format }: Words, points: number): Check {
  const state = points < LEAST_LETTER ? 'warn' : 'ok';
  return {
    id: 'letter',
    state,
    name: 'publishing.check.letter',
    about: t(`publishing.check.letter.${state}`, { points: format.number(points, 1) }),
  };
}

const POINTS_PER_MM = 72 / 25.4;

/** Size of the smallest letters of a figure in pt on paper; null for one without letters. */
export function smallestLetter({
  svg,
  width,
  widthMm,
}: {
  readonly svg: string;
  readonly width: number;
  readonly widthMm: number;
}): number | null {
  const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(m => Number(m[1]));
  return sizes.length === 0 ? null : (Math.min(...sizes) / width) * widthMm * POINTS_PER_MM;
}
