/** GB18030 codes of the signs the tests write; Node decodes GB18030 but does not encode it. */
const CODES: Readonly<Record<string, number>> = {
  东: 0xb6ab,
  莞: 0xddb8,
  市: 0xcad0,
  天: 0xccec,
  津: 0xbdf2,
  上: 0xc9cf,
  海: 0xbaa3,
  城: 0xb3c7,
  年: 0xc4ea,
  份: 0xb7dd,
  指: 0xd6b8,
  标: 0xb1ea,
  数: 0xcafd,
  值: 0xd6b5,
  行: 0xd0d0,
  业: 0xd2b5,
  苏: 0xcbd5,
  州: 0xd6dd,
};

/** Text of ASCII and the signs above, as GB18030 bytes. Throws on any other sign. */
export function gb18030(text: string): Buffer {
  const bytes = [...text].flatMap(sign => {
    const code = sign.charCodeAt(0);
    if (code < 0x80) return [code];
    const pair = CODES[sign];
    if (pair === undefined) throw new Error(`no GB18030 code here for ${sign}`);
    return [pair >> 8, pair & 0xff];
  });
  return Buffer.from(bytes);
}
