export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** The year a cell names: four digits, `2023年` and full-width digits too; null for anything else. */
export function readYear(text: string): number | null {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*年度?$/, '')
    .replace(/^(\d{4})\.0+$/, '$1');
  if (!/^\d{4}$/.test(digits)) return null;
  const year = Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
