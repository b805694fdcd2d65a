import { z } from 'zod';
import { type LocalName, localName } from './name.ts';

/** +1: more is better; −1: less is better. */
export type Direction = 1 | -1;

/** Worst-to-best interval in raw orientation, lower < upper whatever the direction. */
export type Goalposts = readonly [lower: number, upper: number];

export type Transform = 'none' | 'ln' | 'log10';

export interface Indicator {
  readonly code: string;
  readonly name: LocalName;
  readonly unit: string;
  readonly direction: Direction;
  /** Weight inside the parent, not yet normalised; ≥ 0. */
  readonly weight: number;
  /** Code of the node it belongs to. */
  readonly parent: string;
  readonly goalposts: Goalposts | null;
  /** Goalposts that differ by sector. */
  readonly goalpostsBySector: Readonly<Record<string, Goalposts>>;
  readonly target: number | null;
  /** Code of the column the value is divided by. */
  readonly denominator: string | null;
  /** The denominator is first divided by this. */
  readonly denominatorScale: number;
  /** Applied to the value, its goalposts and its target, just before normalising. */
  readonly transform: Transform;
  /** Sectors it applies to; null means every sector of the framework. */
  readonly sectors: readonly string[] | null;
  readonly definition: LocalName;
  readonly source: string;
  /** How enterprise micro-data become the value; null when they do not. */
  readonly reduce: string | null;
}

/** An aggregate: pillar, sub-index or index. Exactly one has no parent. */
export interface FrameworkNode {
  readonly code: string;
  readonly name: LocalName;
  readonly weight: number;
  readonly parent: string | null;
}

export interface Sector {
  readonly code: string;
  readonly name: LocalName;
}

/** A column of the data that is not an indicator: a group label or a denominator. */
export interface SideColumn {
  readonly code: string;
  readonly name: LocalName;
  readonly unit: string;
}

/** The tree indicator → pillar → (sub-index) → index, with everything needed to read and score its data. */
export interface Framework {
  readonly schema: 'gsc-framework/1';
  readonly id: string;
  readonly version: string;
  readonly name: LocalName;
  readonly status: string;
  readonly licence: string;
  readonly sources: readonly string[];
  /** Sectors it claims; null means whatever sectors the data have. */
  readonly sectors: readonly Sector[] | null;
  readonly nodes: readonly FrameworkNode[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly SideColumn[];
  readonly denominators: readonly SideColumn[];
}

const code = z.string().min(1).max(256);
const goalposts = z.tuple([z.number(), z.number()]);
const emptyName: LocalName = { en: '', zh: '' };
const sideColumn = z
  .object({ code, name: localName.optional(), unit: z.string().default('') })
  .transform((c): SideColumn => ({ code: c.code, unit: c.unit, name: c.name ?? { en: c.code, zh: c.code } }));

const indicator = z
  .object({
    code,
    name: localName.optional(),
    unit: z.string().default(''),
    direction: z.union([z.literal(1), z.literal(-1)]).default(1),
    weight: z.number().nonnegative().default(1),
    parent: code,
    goalposts: goalposts.nullable().default(null),
    goalpostsBySector: z.record(z.string(), goalposts).default({}),
    target: z.number().nullable().default(null),
    denominator: code.nullable().default(null),
    denominatorScale: z.number().positive().default(1),
    transform: z.enum(['none', 'ln', 'log10']).default('none'),
    sectors: z.array(code).nullable().default(null),
    definition: localName.default(emptyName),
    source: z.string().default(''),
    reduce: z.string().nullable().default(null),
  })
  .transform((i): Indicator => ({ ...i, name: i.name ?? { en: i.code, zh: i.code } }));

const node = z
  .object({
    code,
    name: localName.optional(),
    weight: z.number().nonnegative().default(1),
    parent: code.nullable(),
  })
  .transform((n): FrameworkNode => ({ ...n, name: n.name ?? { en: n.code, zh: n.code } }));

const sector = z
  .object({ code, name: localName.optional() })
  .transform((s): Sector => ({ code: s.code, name: s.name ?? { en: s.code, zh: s.code } }));

/**
 * Shape of `framework.json` (contract §3), defaults filled in.
 * That the tree hangs together is checked by `ingest/framework`, which can name the place in words.
 */
export const frameworkSchema = z.object({
  schema: z.literal('gsc-framework/1'),
  id: code,
  version: z.string().default('1'),
  name: localName,
  status: z.string().default(''),
  licence: z.string().default(''),
  sources: z.array(z.string()).default([]),
  sectors: z.array(sector).nullable().default(null),
  nodes: z.array(node).min(1).max(2000),
  indicators: z.array(indicator).min(1).max(2000),
  groups: z.array(sideColumn).default([]),
  denominators: z.array(sideColumn).default([]),
});

/** Level of every node and indicator: indicators 1, their parents one more than their highest child. */
export function levelsOf(framework: Framework): ReadonlyMap<string, number> {
  const levels = new Map<string, number>(framework.indicators.map(i => [i.code, 1]));
  const parentOf = new Map(framework.nodes.map(n => [n.code, n.parent]));
  for (const { parent } of framework.indicators) {
    let level = 2;
    for (let at: string | null | undefined = parent; at != null; at = parentOf.get(at)) {
      if ((levels.get(at) ?? 0) < level) levels.set(at, level);
      level += 1;
    }
  }
  return levels;
}

/** Code of the one node without a parent. */
export function topOf(framework: Framework): string {
  const top = framework.nodes.find(n => n.parent === null);
  if (top === undefined) throw new Error(`framework without an index node: ${framework.id}`);
  return top.code;
}

/** Goalposts of an indicator in a sector, or null where none are set. */
export function goalpostsIn(indicator: Indicator, sector: string): Goalposts | null {
  return indicator.goalpostsBySector[sector] ?? indicator.goalposts;
}

/** Whether the indicator applies to the sector. */
export const appliesTo = (indicator: Indicator, sector: string): boolean =>
  indicator.sectors === null || indicator.sectors.includes(sector);

/** The framework a sector belongs to: the one that claims it, else the one that claims none. */
export function frameworkOf(frameworks: readonly Framework[], sector: string): Framework | null {
  return (
    frameworks.find(f => f.sectors?.some(s => s.code === sector)) ??
    frameworks.find(f => f.sectors === null) ??
    null
  );
}
