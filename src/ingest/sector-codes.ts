/**
 * Sectors of the frameworks by GB/T 4754—2017 and ISIC Rev. 4. The two use the same letters and numbers for other
 * things, so a code counts only with the name of its classification.
 */
const CODES: Readonly<Record<string, { readonly gb: readonly string[]; readonly isic: readonly string[] }>> =
  {
    building: { gb: ['E47', 'E48', 'E49', 'E50'], isic: ['41', '42', '43'] },
    furniture: { gb: ['C21'], isic: ['31'] },
    'shoe-making': { gb: ['C195'], isic: ['152'] },
    paper: { gb: ['C22'], isic: ['17'] },
    machinery: { gb: ['C34', 'C35'], isic: ['28'] },
    retail: { gb: ['F52'], isic: ['47'] },
  };

const GB = /^gb\/?t?\s*4754(?:\s*[-—–]\s*\d{4})?[\s:：]*([a-t]?\d{2,3})$/i;
const ISIC = /^isic(?:\s*rev\.?\s*4)?[\s:：]*[a-u]?(\d{2,3})$/i;

/** The sector of a classification code, e.g. `GB/T 4754 C22` or `ISIC 17`; null for anything else. */
export function sectorOfCode(text: string): string | null {
  const word = text.normalize('NFKC').trim();
  const gb = GB.exec(word)?.[1]?.toUpperCase();
  const isic = ISIC.exec(word)?.[1];
  const found = Object.entries(CODES).find(
    ([, codes]) =>
      (gb !== undefined && codes.gb.some(code => code === gb || code.slice(1) === gb)) ||
      (isic !== undefined && codes.isic.includes(isic)),
  );
  return found?.[0] ?? null;
}
