/** Rows by whole-number keys from 0 to 2⁵³ − 1, in flat memory: a million keys are 24 MB and no objects. */
export interface KeyIndex {
  /** The row last set under the key; −1 when none was. */
  get(key: number): number;
  set(key: number, row: number): void;
  /** Makes room for so many keys at once. */
  reserve(keys: number): void;
  readonly size: number;
}

const EMPTY = -1;
const FIRST_SLOTS = 1024;

/** An empty index. Open addressing, slots tried one after the other, never more than half full. */
export function keyIndex(): KeyIndex {
  let keys = new Float64Array(FIRST_SLOTS);
  let rows = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  let size = 0;
  /** The key last looked up, and its slot: what is not found is often set next. */
  let lastKey = -1;
  let lastSlot = 0;

  /** The slot that holds the key, or the free one where it belongs. */
  function slotOf(key: number): number {
    if (key === lastKey) return lastSlot;
    const last = rows.length - 1;
    let slot = hash(key) & last;
    while (rows[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & last;
    lastKey = key;
    lastSlot = slot;
    return slot;
  }

  function growTo(slots: number): void {
    const [oldKeys, oldRows] = [keys, rows];
    keys = new Float64Array(slots);
    rows = new Int32Array(slots).fill(EMPTY);
    lastKey = -1;
    for (let slot = 0; slot < oldRows.length; slot += 1) {
      if (oldRows[slot] === EMPTY) continue;
      const place = slotOf(oldKeys[slot]!);
      keys[place] = oldKeys[slot]!;
      rows[place] = oldRows[slot]!;
    }
  }

  return {
    get: key => rows[slotOf(key)]!,
    set(key, row) {
      if (size * 2 >= rows.length) growTo(rows.length * 4);
      const slot = slotOf(key);
      if (rows[slot] === EMPTY) size += 1;
      keys[slot] = key;
      rows[slot] = row;
    },
    reserve(wanted) {
      const slots = 2 ** Math.ceil(Math.log2(wanted * 2 + 1));
      if (slots > rows.length) growTo(slots);
    },
    get size() {
      return size;
    },
  };
}

/** Spreads the bits of both halves. Source: the finaliser of MurmurHash3 (Appleby). */
function hash(key: number): number {
  let h = (key | 0) ^ Math.imul((key / 2 ** 32) | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
