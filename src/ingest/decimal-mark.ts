import type { DecimalMark } from './number.ts';

/**
 * The decimal mark that the values of a file show.
 * One point or comma followed by another number of digits than three is evidence, and so are both signs in one number.
 * Evidence for the comma alone gives the comma; none, or for the point, the point; `unclear` when there is none
 * at all and some value could be read both ways, or when both are shown.
 */
export function decimalMarkOf(values: Iterable<string>): DecimalMark | 'unclear' {
  let point = false;
  let comma = false;
  let open = false;
  for (const value of values) {
    if (value.length > 40) continue;
    const shown = markShown(value.trim());
    point ||= shown === '.';
    comma ||= shown === ',';
    open ||= shown === 'open';
  }
  if (point !== comma) return point ? '.' : ',';
  return point || open ? 'unclear' : '.';
}

function markShown(value: string): DecimalMark | 'open' | null {
  const last = Math.max(value.lastIndexOf('.'), value.lastIndexOf(','));
  if (last < 0 || !/^[+-]?[\d.,]+%?$/.test(value)) return null;
  const mark = value[last] === ',' ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  if (value.includes(other)) return mark;
  if (value.indexOf(mark) !== last) return other;
  return /^\d{3}%?$/.test(value.slice(last + 1)) ? 'open' : mark;
}
