import { Float64, makeData, makeVector, Table, tableFromIPC, tableToIPC, Utf8, Vector } from 'apache-arrow';

/** A column on its way into the database. */
export type Column = Vector;

/*
 * Every column copies its values: apache-arrow 17 writes two columns on the same ArrayBuffer as one
 * (collapseContiguousByteRanges), and DuckDB-WASM then waits for the rest of the stream and inserts nothing.
 */

/** A column of whole numbers. */
export const int32 = (values: Int32Array): Column => makeVector(values.slice());

/** A column of small whole numbers. */
export const uint8 = (values: Uint8Array): Column => makeVector(values.slice());

/**
 * A column of numbers; NaN becomes null.
 * Infinity is thrown back: it has no meaning in any of our tables.
 */
export function float64(values: Float64Array): Column {
  const { bitmap, nullCount } = validity(values.length, i => present(values[i] ?? Number.NaN));
  return new Vector([
    makeData({
      type: new Float64(),
      length: values.length,
      data: values.slice(),
      nullBitmap: bitmap,
      nullCount,
    }),
  ]);
}

/** A column of numbers from a list where null is missing. */
export const optionalFloat64 = (values: readonly (number | null)[]): Column =>
  float64(Float64Array.from(values, v => v ?? Number.NaN));

/** A column of text; null is missing. */
export function text(values: readonly (string | null)[]): Column {
  const encoded = values.map(rememberedBytes());
  const valueOffsets = new Int32Array(values.length + 1);
  encoded.forEach((bytes, i) => {
    valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + bytes.length;
  });
  const data = new Uint8Array(valueOffsets[values.length] ?? 0);
  encoded.forEach((bytes, i) => {
    data.set(bytes, valueOffsets[i]);
  });
  const { bitmap, nullCount } = validity(values.length, i => values[i] !== null);
  const length = values.length;
  return new Vector([
    makeData({ type: new Utf8(), length, valueOffsets, data, nullBitmap: bitmap, nullCount }),
  ]);
}

/** UTF-8 bytes of texts, each made once: columns repeat themselves. */
function rememberedBytes(): (text: string | null) => Uint8Array {
  const encoder = new TextEncoder();
  const known = new Map<string, Uint8Array>();
  return text => {
    const content = text ?? '';
    const bytes = known.get(content) ?? encoder.encode(content);
    known.set(content, bytes);
    return bytes;
  };
}

/** Columns of equal length as an Arrow stream; throws where the lengths differ. */
export function toStream(columns: Readonly<Record<string, Column>>): Uint8Array {
  const lengths = new Set(Object.values(columns).map(c => c.length));
  if (lengths.size > 1) throw new Error(`columns of different lengths: ${[...lengths].join(', ')}`);
  return tableToIPC(new Table({ ...columns }), 'stream');
}

/** The table that an Arrow stream holds, whole or in pieces; its columns share the memory of a whole one. */
export const fromStream = (pieces: readonly Uint8Array[]): Table => tableFromIPC(joined(pieces));

function present(value: number): boolean {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
    throw new Error(`bad value for a table: ${value}`);
  }
  return !Number.isNaN(value);
}

/** One bit a row, low bit first, as Arrow wants it. */
function validity(
  length: number,
  isPresent: (i: number) => boolean,
): { bitmap: Uint8Array | null; nullCount: number } {
  const bitmap = new Uint8Array((length + 7) >> 3);
  let nullCount = 0;
  for (let i = 0; i < length; i++) {
    if (isPresent(i)) bitmap[i >> 3] = (bitmap[i >> 3] ?? 0) | (1 << (i & 7));
    else nullCount++;
  }
  return nullCount === 0 ? { bitmap: null, nullCount } : { bitmap, nullCount };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
