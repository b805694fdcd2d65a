import { error, type Issue } from '../core/issue.ts';

/** A unit as a multiple of a basic one: values in it times `factor` are in `base`. */
interface Scale {
  readonly base: string;
  readonly factor: number;
}

/** Units that are multiples of one another, with their Chinese and other spellings; the basic one has factor 1. */
const FAMILIES: readonly (readonly [factor: number, ...spellings: string[]])[][] = [
  [
    [1, '%', 'percent', 'per cent', '百分比', '百分之'],
    [0.1, '‰', '千分之'],
    [100, 'ratio', 'share of 1', '1'],
  ],
  [
    [1, 'count', '个', '项', '件', '家', '座', '次', '部', 'number', 'no.'],
    [1e4, '万个', '万项', '万件'],
  ],
  [
    [1, 'kg', '千克', '公斤'],
    [1000, 't', 'tonne', 'tonnes', 'ton', '吨'],
    [1e7, '万吨', '10 000 t'],
    [1e9, 'mt', '百万吨'],
  ],
  [
    [1, 'kgce', '千克标准煤'],
    [1000, 'tce', '吨标准煤'],
    [1e7, '万吨标准煤', '10 000 tce'],
  ],
  [
    [1, 'kwh', '千瓦时', '度'],
    [1000, 'mwh', '兆瓦时'],
    [1e4, '万千瓦时'],
    [1e6, 'gwh'],
    [1e8, '亿千瓦时'],
    [1e9, 'twh'],
  ],
  [
    [1, 'm2', '平方米', 'sqm'],
    [1e4, '万平方米', 'ha', '公顷', '10 000 m2'],
    [1e6, 'km2', '平方公里', '平方千米'],
  ],
  [
    [1, 'm3', '立方米'],
    [1e4, '万立方米', '10 000 m3'],
    [1e8, '亿立方米'],
  ],
  [
    [1, 'cny', 'rmb', '元', 'yuan'],
    [1e4, '万元', '10 000 cny'],
    [1e6, 'million cny', '百万元'],
    [1e8, '亿元', '100 million cny'],
  ],
  [
    [1, 'person', 'persons', '人'],
    [1e4, '万人', '10 000 persons'],
    [1e6, 'million', 'million persons', '百万人'],
  ],
  [[1, 'points 0-10', '分(0-10)', '0-10分']],
  [[1, 'score 0-100', '分', '0-100分', 'points']],
];

const scales = new Map<string, Scale>(
  FAMILIES.flatMap(family => {
    const base = family[0]?.[1] ?? '';
    return family.flatMap(([factor, ...spellings]) =>
      spellings.map(unit => [tight(unit), { base, factor }] as const),
    );
  }),
);

/** Whether a text is a unit that is known here, or two of them as a quotient; a number is none. */
export const isUnit = (text: string): boolean =>
  !/^[\d.,\s]*$/.test(text) && text.split(/[/]|\sper\s/i).some(part => scales.has(tight(part)));

/** What values in one unit are multiplied by to be in another: 1 where they are the same; an issue where none is known. */
export function unitFactor(found: string, expected: string): number | Issue {
  if (expected === '' || tight(found) === tight(expected)) return 1;
  const from = scaleOf(found);
  const to = scaleOf(expected);
  if (from.base !== to.base) return error('unit-mismatch', { found, params: { expected } });
  return Number((from.factor / to.factor).toPrecision(12));
}

/** Takes `a/b` and `a per b` apart; a unit of no family is its own base. */
function scaleOf(unit: string): Scale {
  const whole = scales.get(tight(unit));
  if (whole !== undefined) return whole;
  const parts = unit.normalize('NFKC').split(/\/|\sper\s/i);
  const [over, under] = parts;
  if (over === undefined || under === undefined || parts.length > 2) return { base: tight(unit), factor: 1 };
  const top = scales.get(tight(over)) ?? { base: tight(over), factor: 1 };
  const bottom = scales.get(tight(under)) ?? { base: tight(under), factor: 1 };
  return { base: `${top.base}/${bottom.base}`, factor: top.factor / bottom.factor };
}

/** Spelling differences that carry no meaning taken off: blanks, case, wide letters, raised digits, kinds of dots. */
function tight(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,]/g, '')
    .replace(/[⋅·•∙・]/g, '·')
    .replace(/^％$/, '%');
}
