import type { Language } from '../core/name.ts';
import { explainedOf } from './explained.ts';

export const SCREENS = [
  'overview',
  'rankings',
  'compare',
  'city',
  'indicators',
  'method',
  'data',
  'publish',
  'audit',
  'robustness',
  'sql',
] as const;
export type ScreenId = (typeof SCREENS)[number];

/** Screens that have no link of their own in the navigation, by the one they belong to. */
export const BELONGS_TO: Readonly<Partial<Record<ScreenId, ScreenId>>> = {
  audit: 'method',
  robustness: 'method',
  sql: 'data',
};

export const AUDIT_SECTIONS = [
  'summary',
  'correlations',
  'distributions',
  'consistency',
  'components',
  'outliers',
  'weights',
] as const;
/** Part of the audit. */
export type AuditSection = (typeof AUDIT_SECTIONS)[number];

export const SORTS = ['rank', 'city', 'coverage', 'change'] as const;
export type Sort = (typeof SORTS)[number];

export const FORMS = ['table', 'chart', 'years'] as const;
/** How Rankings shows itself. */
export type Form = (typeof FORMS)[number];

/** Most cities that can be compared at once. */
export const COMPARE_LIMIT = 8;

/** What the reader looks at: everything a link carries. null or empty means that the data decide. */
export interface View {
  readonly screen: ScreenId;
  readonly sector: string | null;
  readonly year: number | null;
  /** An economy, or null for all cities. */
  readonly peers: string | null;
  /** Own city, marked everywhere. */
  readonly city: string | null;
  /** Cities compared, in order of choice. */
  readonly cities: readonly string[];
  readonly sort: Sort;
  readonly form: Form;
  readonly indicator: string | null;
  /** Node or indicator whose score is traced, on City. */
  readonly trace: string | null;
  /** Method whose page is open beside the recipe, e.g. `normalise.z-score`. */
  readonly explain: string | null;
  /** What Publish draws: the id of a figure. */
  readonly figure: string | null;
  /** Part of the audit that is open. */
  readonly section: AuditSection;
  readonly lang: Language;
  /** Canonical JSON of the method steps that differ from the published method; empty when none does. */
  readonly whatIf: string;
}

/** Something in a link that could not be followed; shown once, the view falls back. */
export interface LinkNotice {
  readonly kind: 'unknown-key' | 'bad-value' | 'unknown-screen';
  readonly key: string;
  readonly found: string;
}

interface ParsedLink {
  readonly view: View;
  readonly notices: readonly LinkNotice[];
}

/** The view of a link that says nothing. */
export const emptyView = (lang: Language): View => ({
  screen: 'overview',
  sector: null,
  year: null,
  peers: null,
  city: null,
  cities: [],
  sort: 'rank',
  form: 'table',
  indicator: null,
  trace: null,
  explain: null,
  figure: null,
  section: 'summary',
  lang,
  whatIf: '',
});

const KEYS = [
  'sector',
  'year',
  'peers',
  'city',
  'cities',
  'sort',
  'show',
  'indicator',
  'trace',
  'explain',
  'figure',
  'section',
  'lang',
  'what-if',
] as const;
type LinkKey = (typeof KEYS)[number];

const MAX_TEXT = 256;
const MAX_WHAT_IF = 20_000;

/** Reads the part of an address after `#`. Never throws; what cannot be followed becomes a notice. */
export function parseLink(hash: string, fallback: Language): ParsedLink {
  const notices: LinkNotice[] = [];
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const name = path.replace(/^\//, '');
  const screen = name === '' ? 'overview' : SCREENS.find(s => s === name);
  if (screen === undefined)
    notices.push({ kind: 'unknown-screen', key: 'screen', found: name.slice(0, MAX_TEXT) });
  let view: View = { ...emptyView(fallback), screen: screen ?? 'overview' };
  for (const [key, value] of new URLSearchParams(query)) {
    if (!isKey(key)) {
      notices.push({ kind: 'unknown-key', key: key.slice(0, MAX_TEXT), found: value.slice(0, MAX_TEXT) });
      continue;
    }
    const patch = read(key, value);
    if (patch === null) notices.push({ kind: 'bad-value', key, found: value.slice(0, MAX_TEXT) });
    else view = { ...view, ...patch };
  }
  return { view, notices };
}

/** The link of a view: the same view always gives the same text, defaults left out. */
export function formatLink(view: View): string {
  const values: Record<LinkKey, string> = {
    sector: view.sector ?? '',
    year: view.year === null ? '' : String(view.year),
    peers: view.peers ?? '',
    city: view.city ?? '',
    cities: view.cities.map(c => c.replaceAll('~', '~0').replaceAll(',', '~1')).join(','),
    sort: view.sort === 'rank' ? '' : view.sort,
    show: view.form === 'table' ? '' : view.form,
    indicator: view.indicator ?? '',
    trace: view.trace ?? '',
    explain: view.explain ?? '',
    figure: view.figure ?? '',
    section: view.section === 'summary' ? '' : view.section,
    lang: view.lang,
    'what-if': view.whatIf,
  };
  const query = KEYS.filter(k => values[k] !== '').map(k => `${k}=${encodeURIComponent(values[k])}`);
  return `#/${view.screen}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function read(key: LinkKey, value: string): Partial<View> | null {
  if (key === 'what-if') return value.length <= MAX_WHAT_IF ? { whatIf: value } : null;
  if (value === '' || value.length > MAX_TEXT * COMPARE_LIMIT) return null;
  switch (key) {
    case 'year':
      return /^\d{1,4}$/.test(value) ? { year: Number(value) } : null;
    case 'cities': {
      const cities = value.split(',').map(c => c.replaceAll('~1', ',').replaceAll('~0', '~'));
      return cities.length <= COMPARE_LIMIT && cities.every(c => c !== '')
        ? { cities: [...new Set(cities)] }
        : null;
    }
    case 'explain':
      return explainedOf(value) === null ? null : { explain: value };
    case 'sort':
      return pick('sort', SORTS, value);
    case 'show':
      return pick('form', FORMS, value);
    case 'section':
      return pick('section', AUDIT_SECTIONS, value);
    case 'lang':
      return pick('lang', ['en', 'zh'] as const, value);
    default:
      return value.length <= MAX_TEXT ? { [key]: value } : null;
  }
}

function pick<K extends keyof View>(
  key: K,
  allowed: readonly View[K][],
  value: string,
): Partial<View> | null {
  const found = allowed.find(a => a === value);
  return found === undefined ? null : ({ [key]: found } as Pick<View, K>);
}

const isKey = (key: string): key is LinkKey => KEYS.some(k => k === key);

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
