import type { Framework } from '../../core/framework.ts';
import type { Words } from '../../i18n/index.ts';
import type { Figure } from '../figures/figure.ts';

/** The words of a figure that its publisher may change. */
export interface FigureTexts {
  /** Number in the report it goes into; empty for none. */
  readonly label: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly description: string;
}

export const TEXT_FIELDS = [
  'label',
  'title',
  'subtitle',
  'note',
  'description',
] as const satisfies readonly (keyof FigureTexts)[];
export type TextField = (typeof TEXT_FIELDS)[number];

/** What the publisher has written, by figure and language; kept as long as the screen is open. */
export type Edits = Readonly<Record<string, Partial<FigureTexts>>>;

/** Longest text that is taken, for pasted ones. */
export const TEXT_LIMIT = 1000;

/** More cities than this are counted, not named. */
const MOST_NAMED = 12;

interface Facts {
  readonly figure: Figure;
  readonly scope: string;
  /** Names of the cities of the view that the figure does not show. */
  readonly missing: readonly string[];
  /** Steps of the method that differ from the published one. */
  readonly changedSteps: number;
}

/** The words a figure comes with: finding, what it is of, and what must be known to read it. */
export function textsOf(words: Words, { figure, scope, missing, changedSteps }: Facts): FigureTexts {
  const { t, language } = words;
  const notes = [
    figure.lead ?? '',
    missingText(words, missing),
    changedSteps === 0 ? '' : t('publishing.note.scenario', { count: changedSteps }),
  ];
  return {
    label: '',
    title: figure.title,
    subtitle: figure.unit.includes(scope)
      ? figure.unit
      : t('publishing.subtitle', { scope, unit: figure.unit }),
    note: notes.filter(n => n !== '').join(language === 'en' ? ' ' : ''),
    description: figure.description,
  };
}

/** Names of cities that a figure must mention, as far as a figure mentions them. */
export const namedOf = (missing: readonly string[]): readonly string[] => missing.slice(0, MOST_NAMED);

function missingText({ t, format }: Words, missing: readonly string[]): string {
  if (missing.length === 0) return '';
  const more = missing.length - MOST_NAMED;
  if (more <= 0) return t('publishing.note.missing', { cities: format.list(missing) });
  const cities = format.list(namedOf(missing));
  return t('publishing.note.missing-many', { cities, more: format.number(more) });
}

/** Where a figure's data come from, with the framework they are read under. */
export function sourceText(words: Words, name: string, framework: Framework | null): string {
  const { t, has } = words;
  if (framework === null) return name;
  const { id, version, status, licence } = framework;
  const known = `framework.status.${status}`;
  const plain = `${id} ${version}`;
  const inStatus =
    status === ''
      ? plain
      : t('publishing.source.status', {
          framework: plain,
          status: has(known) ? t(known).toLowerCase() : status,
        });
  const licensed =
    licence === '' ? inStatus : t('publishing.source.licence', { framework: inStatus, licence });
  return t('publishing.source', { data: name, framework: licensed });
}
