import { readXml } from './xml.ts';

/** The texts that cells point at; phonetic guides are left out, rich text is joined. */
export function readSharedStrings(xml: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const reader = textReader();
  readXml(xml, {
    open: name => reader.open(name),
    close(name) {
      reader.close(name);
      if (name === 'si') strings.push(reader.take());
    },
    text: text => reader.text(text),
  });
  return strings;
}

/** Gathers the text of `t` elements, phonetic guides (`rPh`) aside. */
export function textReader() {
  let gathered = '';
  let isText = false;
  let guides = 0;
  return {
    open(name: string): void {
      if (name === 't') isText = guides === 0;
      if (name === 'rPh') guides += 1;
    },
    close(name: string): void {
      if (name === 't') isText = false;
      if (name === 'rPh') guides -= 1;
    },
    text(text: string): void {
      if (isText) gathered += text;
    },
    /** What was gathered since the last time. */
    take(): string {
      const whole = unescaped(gathered);
      gathered = '';
      return whole;
    },
  };
}

/** `_x000D_` stands for a character that XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
