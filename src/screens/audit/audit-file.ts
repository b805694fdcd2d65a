/** Name of the file: what was audited, and whether any of it is synthetic. */
export const auditFileName = (sector: string, year: number, isSynthetic: boolean): string =>
  [`audit-${sector}-${year}`, isSynthetic ? '-synthetic' : '', '.csv'].join('');
