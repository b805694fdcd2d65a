import type { Framework } from '../../src/core/framework.ts';
import { type DemoCity, demoTable, type Figure, YEARS } from './demo.ts';
import { readTable } from './table.ts';

const FRAMEWORKS = ['gsc-b/framework.json', 'gsc-m/framework.json'];

/**
 * Every generated file, path under `datasets/` → text.
 * `read` gives the text of a file under `datasets/`: the city register, the frameworks, the published figures.
 */
export function demoFiles(read: (path: string) => string): ReadonlyMap<string, string> {
  const cities = readTable(read('cities/cities.csv'))
    .filter(row => row.member === 'yes')
    .map(toCity);
  const figures = readTable(read('published-figures/published.csv')).filter(isUsable).map(toFigure);
  const files = new Map<string, string>();
  for (const framework of FRAMEWORKS.map(path => toFramework(read(path)))) {
    for (const sector of framework.sectors ?? []) {
      files.set(`demo/demo-${sector.code}.csv`, demoTable(framework, sector.code, cities, figures));
    }
  }
  return files;
}

type Row = Readonly<Record<string, string>>;

/** Targets would meet the key of a value, and a stock figure is no flow: both stay with the published figures. */
const isUsable = (row: Row): boolean =>
  row.flag === 'published' && row.same_definition === 'yes' && YEARS.includes(Number(row.year));

const toCity = (row: Row): DemoCity => ({
  code: row.id ?? '',
  name: row.name_en ?? '',
  economy: row.economy ?? '',
});

const toFigure = (row: Row): Figure => ({
  city: row.city_code ?? '',
  sector: row.sector ?? '',
  year: Number(row.year),
  indicator: row.indicator ?? '',
  value: Number(row.value),
  source: row.source ?? '',
});

/** The shipped frameworks leave out keys with a default; those the generator reads are filled in. Their shape is held by a test. */
function toFramework(text: string): Framework {
  const framework = JSON.parse(text) as Framework;
  return {
    ...framework,
    indicators: framework.indicators.map(i => ({
      ...i,
      goalpostsBySector: i.goalpostsBySector ?? {},
      sectors: i.sectors ?? null,
    })),
  };
}
