/** A framework of two pillars and three indicators, for two sectors. */
export const FRAMEWORK = {
  schema: 'gsc-framework/1',
  id: 'small',
  version: '1',
  name: 'Small',
  sectors: [{ code: 'building' }, { code: 'retail' }],
  nodes: [
    { code: 'IX', parent: null },
    { code: 'P1', parent: 'IX', weight: 2 },
    { code: 'P2', parent: 'IX', weight: 1 },
  ],
  indicators: [
    { code: 'a', parent: 'P1', unit: '%', direction: 1 },
    { code: 'b', parent: 'P1', unit: 't', direction: -1 },
    { code: 'c', parent: 'P2', unit: 't' },
  ],
};

/** The native long form. */
export const HEADER = 'city_code,city,economy,sector,year,indicator,value,unit,source,flag';

/** Three cities, two sectors, two years; no column is flat. */
export const ROWS = ['CN-TJ,Tianjin', 'CN-DG,Dongguan', 'SG-SG,Singapore'].flatMap((city, c) =>
  ['building', 'retail'].flatMap((sector, s) =>
    [2023, 2024].flatMap((year, y) =>
      ['a', 'b', 'c'].map((code, i) => {
        const value = 10 + ((c * 7 + s * 3 + y * 5 + i * 11) % 23);
        return `${city},,${sector},${year},${code},${value},,,`;
      }),
    ),
  ),
);

/** The rows as a file. */
export const DATA = [HEADER, ...ROWS, ''].join('\n');
