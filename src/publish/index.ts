import type { ChartTable } from '../charts/table.ts';
import type { Key } from '../i18n/index.ts';
import type { Figure, FigureSpec } from './figure.ts';
import { figurePng, type PngScale } from './png.ts';

/** What a view is exported from. */
export interface ExportSource {
  readonly spec: FigureSpec;
  /** Draws the figure of `spec`; asked for once, however many formats want it. */
  readonly figure: () => Promise<Figure>;
  readonly table: ChartTable;
  readonly scale: PngScale;
  /** Text of the snapshot of the view. */
  readonly snapshot: () => Promise<string>;
}

/** A format a view can be exported in; its code is fetched when it is first used. */
export interface ExportFormat {
  readonly id: string;
  readonly extension: string;
  readonly name: Key;
  /** What it is for, in a few words. */
  readonly about: Key;
  readonly make: (source: ExportSource) => Promise<Blob>;
}

/** Every format, in the order they are offered. Ids never change. */
export const EXPORT_FORMATS = [
  {
    id: 'svg',
    extension: 'svg',
    name: 'figure.format.svg',
    about: 'figure.format.svg.about',
    make: async ({ figure }) => new Blob([(await figure()).svg], { type: 'image/svg+xml' }),
  },
  {
    id: 'png',
    extension: 'png',
    name: 'figure.format.png',
    about: 'figure.format.png.about',
    make: async ({ figure, scale, spec }) => figurePng(await figure(), scale, spec.link),
  },
  {
    id: 'csv',
    extension: 'csv',
    name: 'figure.format.csv',
    about: 'figure.format.csv.about',
    make: async ({ table, spec }) => {
      const { chartCsv } = await import('./csv.ts');
      return new Blob([chartCsv(table, spec.provenance, spec.words)], { type: 'text/csv;charset=utf-8' });
    },
  },
  {
    id: 'snapshot',
    extension: 'gsc.json',
    name: 'publish.snapshot',
    about: 'figure.format.snapshot.about',
    make: async ({ snapshot }) => new Blob([await snapshot()], { type: 'application/json' }),
  },
] as const satisfies readonly ExportFormat[];

/** Id of an export format. */
export type FormatId = (typeof EXPORT_FORMATS)[number]['id'];

/** Name of an exported file: the id it is cited by, then what it shows. */
export const fileName = (id: string, figure: string, extension: string): string =>
  `${`gsc-${id}-${figure}`.replace(/[^A-Za-z0-9]+/g, '-')}.${extension}`;
