import { strToU8, zipSync } from 'fflate';

/** A sheet of a made workbook: XML of its rows, or the whole of its `worksheet`. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
    .replace(/[\r\n\t]/g, sign => `&#${sign.charCodeAt(0)};`);

/** A cell of text in its place. */
export const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** A cell of a number; style 1 is a date, 2 a percentage. */
export const number = (reference: string, value: string | number, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;

export const row = (at: number, ...cells: readonly string[]): string =>
  `<row r="${at}">${cells.join('')}</row>`;

/** The parts of a workbook by their paths. */
export function parts(sheets: readonly MadeSheet[]): Record<string, Uint8Array> {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${RELATIONS}><sheets>${sheets
      .map(
        (s, i) =>
          `<sheet name="${escaped(s.name)}" sheetId="${i + 1}" state="${s.state ?? 'visible'}" r:id="r${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${sheets
      .map((_, i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i}.xml`] =
      `${HEAD}<worksheet ${MAIN}><sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
}

/** A workbook of sheets. */
export const workbook = (...sheets: readonly MadeSheet[]): Uint8Array => zipSync(parts(sheets));
