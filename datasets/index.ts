import type { LocalName } from '../src/core/name.ts';

/** What a data set is for; `workspace` opens as a whole, with frameworks, data and method. */
export type DataSetKind = 'register' | 'framework' | 'observations' | 'workspace';

/** A shipped data set. Paths are under `datasets/`; how they become text is up to the caller (a URL, a file). */
export interface DataSetEntry {
  readonly id: string;
  readonly kind: DataSetKind;
  readonly title: LocalName;
  /** Whether any of its values is invented. */
  readonly synthetic: boolean;
  readonly licence: string;
  /** City register, or null. */
  readonly register: string | null;
  readonly frameworks: readonly string[];
  readonly data: readonly string[];
  readonly method: string | null;
}

const FRAMEWORKS = ['gsc-b/framework.json', 'gsc-m/framework.json'] as const;
const REGISTER = 'cities/cities.csv';

/** The demonstration: opened on a first visit, every value flagged. */
export const DEMO = {
  id: 'demo',
  kind: 'workspace',
  title: { en: 'Demonstration', zh: '演示数据' },
  synthetic: true,
  licence: 'CC-BY-4.0',
  register: REGISTER,
  frameworks: FRAMEWORKS,
  data: [
    'demo/demo-building.csv',
    'demo/demo-furniture.csv',
    'demo/demo-shoe-making.csv',
    'demo/demo-paper.csv',
    'demo/demo-machinery.csv',
    'demo/demo-retail.csv',
  ],
  method: 'demo/method.json',
} as const satisfies DataSetEntry;

/** Every shipped data set, the one that opens first on top. */
export const dataSets = [
  DEMO,
  {
    id: 'gsc-b',
    kind: 'framework',
    title: { en: 'GSC-B (proposed)', zh: 'GSC-B（建议稿）' },
    synthetic: false,
    licence: 'CC-BY-4.0',
    register: null,
    frameworks: ['gsc-b/framework.json'],
    data: [],
    method: null,
  },
  {
    id: 'gsc-m',
    kind: 'framework',
    title: { en: 'GSC-M (proposed)', zh: 'GSC-M（建议稿）' },
    synthetic: false,
    licence: 'CC-BY-4.0',
    register: null,
    frameworks: ['gsc-m/framework.json'],
    data: [],
    method: null,
  },
  {
    id: 'published-figures',
    kind: 'observations',
    title: { en: 'Published figures', zh: '已公布数据' },
    synthetic: false,
    licence: 'CC-BY-4.0',
    register: REGISTER,
    frameworks: ['gsc-b/framework.json'],
    data: ['published-figures/published.csv'],
    method: null,
  },
  {
    id: 'cities',
    kind: 'register',
    title: { en: 'City register', zh: '城市名录' },
    synthetic: false,
    licence: 'CC-BY-4.0',
    register: REGISTER,
    frameworks: [],
    data: [],
    method: null,
  },
] as const satisfies readonly DataSetEntry[];

export type DataSetId = (typeof dataSets)[number]['id'];
