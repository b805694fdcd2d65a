import {
  appliesTo,
  type Framework,
  frameworkOf,
  type Indicator,
  type SideColumn,
} from '../core/framework.ts';
import { fold } from './fold.ts';
import { nearest } from './near.ts';
import { sectorOfCode } from './sector-codes.ts';

/** What the text of an indicator column or cell stands for in a sector. */
export type Match =
  | { readonly kind: 'indicator'; readonly code: string; readonly indicator: Indicator }
  | { readonly kind: 'denominator'; readonly code: string; readonly unit: string }
  /** Known, but not for this sector. */
  | { readonly kind: 'elsewhere'; readonly code: string }
  | { readonly kind: 'unknown'; readonly suggestion: string | null };

/** The indicators, denominators, groups and sectors that the frameworks know, by code or name in either language. */
export interface Catalogue {
  find(text: string, sector: string): Match;
  /** Whether any framework has an indicator or denominator of this code or name. */
  knows(text: string): boolean;
  /** Code of the group column of this code or name, or null. */
  group(text: string): string | null;
  /** Code of the sector of this code or name; any text where a framework claims no sectors; else null. */
  sector(text: string): string | null;
  suggestSector(text: string): string | null;
  readonly sectorCodes: readonly string[];
  /** The sector of a row that names none and holds this indicator; null when it must be told. */
  impliedSector(text: string): string | null;
}

/** Everything a column or cell may name, ready to be looked up. */
export function catalogueOf(frameworks: readonly Framework[]): Catalogue {
  const books = new Map(frameworks.map(f => [f, bookOf(f)]));
  const groups = wordBook(frameworks.flatMap(f => f.groups));
  const sectors = frameworks.flatMap(f => f.sectors ?? []);
  const sectorBook = wordBook(sectors);
  const takesAny = frameworks.some(f => f.sectors === null);
  const sectorCodes = [...new Set(sectors.map(s => s.code))];
  const words = frameworks.flatMap(f => [...f.indicators, ...f.denominators].flatMap(namesOf));
  const sectorWords = sectors.flatMap(namesOf);
  const anywhere = (text: string): Entry | null => {
    for (const book of books.values()) {
      const entry = book(text);
      if (entry !== null) return entry;
    }
    return null;
  };

  return {
    sectorCodes,
    knows: text => anywhere(text) !== null,
    group: text => groups(text)?.code ?? null,
    sector: text =>
      sectorBook(text)?.code ??
      sectorBook(sectorOfCode(text) ?? '')?.code ??
      (takesAny ? text.normalize('NFKC').trim() : null),
    suggestSector: text => nearest(text, sectorWords, 2),
    find(text, sector) {
      const framework = frameworkOf(frameworks, sector);
      const entry = (framework === null ? null : books.get(framework)?.(text)) ?? null;
      if (entry === null) {
        const other = anywhere(text);
        if (other !== null) return { kind: 'elsewhere', code: other.code };
        return { kind: 'unknown', suggestion: nearest(text, words, 1) };
      }
      if (!isIndicator(entry)) return { kind: 'denominator', code: entry.code, unit: entry.unit };
      if (!appliesTo(entry, sector)) return { kind: 'elsewhere', code: entry.code };
      return { kind: 'indicator', code: entry.code, indicator: entry };
    },
    impliedSector(text) {
      if (frameworks.some(f => f.sectors === null && books.get(f)?.(text) != null)) return 'all';
      const claimed = frameworks.flatMap(f => {
        const entry = books.get(f)?.(text);
        if (entry == null || f.sectors === null) return [];
        return (isIndicator(entry) ? entry.sectors : null) ?? f.sectors.map(s => s.code);
      });
      if (claimed.length === 1) return claimed[0] ?? null;
      if (takesAny) return 'all';
      return sectorCodes.length === 1 ? (sectorCodes[0] ?? null) : null;
    },
  };
}

type Entry = Indicator | SideColumn;

const isIndicator = (entry: Entry): entry is Indicator => 'direction' in entry;

type Named = { readonly code: string; readonly name: { readonly en: string; readonly zh: string } };

const namesOf = ({ code, name }: Named): string[] => [code, name.en, name.zh].filter(text => text !== '');

const bookOf = (framework: Framework): ((text: string) => Entry | null) =>
  wordBook<Entry>([...framework.indicators, ...framework.denominators]);

/** Looks up by exact code, then by folded code or name; a name that two entries share finds none. */
function wordBook<T extends Named>(entries: readonly T[]): (text: string) => T | null {
  const exact = new Map(entries.map(entry => [entry.code, entry]));
  const folded = new Map<string, T | null>();
  for (const entry of entries) {
    for (const key of new Set(namesOf(entry).map(fold))) {
      const other = folded.get(key);
      folded.set(key, other === undefined || other?.code === entry.code ? entry : null);
    }
  }
  return text => exact.get(text) ?? folded.get(fold(text)) ?? null;
}
