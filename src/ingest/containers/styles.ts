import { readXml } from './xml.ts';

/** How numbers of a style are meant. */
export type NumberMeaning = 'plain' | 'percent' | 'date';

const BUILT_IN: Readonly<Record<number, NumberMeaning>> = {
  9: 'percent',
  10: 'percent',
  ...Object.fromEntries([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47].map(id => [id, 'date'])),
  ...Object.fromEntries(
    [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(id => [id, 'date']),
  ),
};

/** Meaning of the numbers of each cell style, in the order of `cellXfs`. Source: ECMA-376 part 1, 18.8.30. */
export function readStyles(xml: Uint8Array): readonly NumberMeaning[] {
  const own = new Map<number, NumberMeaning>();
  const styles: NumberMeaning[] = [];
  let isCell = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), meaningOf(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isCell = true;
      if (name !== 'xf' || !isCell) return;
      const id = Number(attribute('numFmtId') ?? 0);
      styles.push(own.get(id) ?? BUILT_IN[id] ?? 'plain');
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return styles;
}

/** What a format code shows; quoted and escaped signs, colours and conditions say nothing. */
function meaningOf(code: string): NumberMeaning {
  const signs = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[ymdhs年月日]/i.test(signs.replace(/general/gi, ''))) return 'date';
  return signs.includes('%') ? 'percent' : 'plain';
}
