/** Chunks of a PNG file (W3C, PNG third edition): four bytes of length, type, content, CRC-32 of type and content. */

const SIGNATURE = 8;
/** Signature, and the header chunk that must stay first. */
const AFTER_HEADER = SIGNATURE + 25;

/** Text chunk `iTXt`, UTF-8 and not compressed. The keyword is Latin and at most 79 letters. */
export function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const head = encoder.encode(keyword);
  const body = encoder.encode(text);
  const content = new Uint8Array(head.length + 5 + body.length);
  content.set(head);
  content.set(body, head.length + 5);
  return chunk('iTXt', content);
}

/** Chunk `pHYs`: so many pixels a metre in both directions, so that documents place the picture in its size. */
export function pixelsPerMetre(density: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, Math.round(density));
  view.setUint32(4, Math.round(density));
  view.setUint8(8, 1);
  return chunk('pHYs', content);
}

/** The PNG with the chunks put in after its header. */
export function insertChunks(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const added = chunks.reduce((sum, c) => sum + c.length, 0);
  const whole = new Uint8Array(png.length + added);
  whole.set(png.subarray(0, AFTER_HEADER));
  let at = AFTER_HEADER;
  for (const c of chunks) {
    whole.set(c, at);
    at += c.length;
  }
  whole.set(png.subarray(AFTER_HEADER), at);
  return whole;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** CRC-32 (ISO 3309) of bytes, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
