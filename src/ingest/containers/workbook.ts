import { error, type Issue } from '../../core/issue.ts';
import type { Archive } from './archive.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { readStyles } from './styles.ts';
import { WorkbookProblem } from './workbook-problem.ts';
import { readXml } from './xml.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** A workbook whose list of sheets is read; sheets are read one by one. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  read(sheet: SheetEntry): Sheet | Issue;
}

/** Opens the archive of an XLSX workbook (ECMA-376). */
export function openWorkbook(archive: Archive): Workbook | Issue {
  try {
    const { sheets, is1904 } = readList(archive);
    const strings = archive.names.includes('xl/sharedStrings.xml')
      ? readSharedStrings(need(archive, 'xl/sharedStrings.xml'))
      : [];
    const styles = archive.names.includes('xl/styles.xml') ? readStyles(need(archive, 'xl/styles.xml')) : [];
    return {
      sheets,
      read(sheet) {
        try {
          return readSheet(need(archive, sheet.path), { strings, styles, is1904 });
        } catch (problem) {
          return damaged(problem);
        }
      },
    };
  } catch (problem) {
    return damaged(problem);
  }
}

const damaged = (problem: unknown): Issue =>
  problem instanceof WorkbookProblem ? problem.issue : error('workbook-damaged');

function need(archive: Archive, path: string): Uint8Array {
  const found = archive.read(path);
  if (found instanceof Uint8Array) return found;
  throw new WorkbookProblem(found ?? error('workbook-damaged', { found: path }));
}

function readList(archive: Archive): { sheets: SheetEntry[]; is1904: boolean } {
  const targets = new Map<string, string>();
  readXml(need(archive, 'xl/_rels/workbook.xml.rels'), {
    open(name, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name === 'Relationship' && id !== undefined && target !== undefined)
        targets.set(id, pathOf(target));
    },
  });
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(need(archive, 'xl/workbook.xml'), {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const path = targets.get(attribute('id') ?? '');
      const state = attribute('state') ?? 'visible';
      if (path?.startsWith('xl/worksheets/')) {
        sheets.push({ name: attribute('name') ?? '', isHidden: state !== 'visible', path });
      }
    },
  });
  return { sheets, is1904 };
}

/** Targets are relative to `xl/`, or from the root. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
