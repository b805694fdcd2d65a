import { Parser } from 'saxen';

/** What is told while XML is read; names without their prefix. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads XML from its first to its last sign. Throws where it is broken, and at any document type: no entity is made. */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlReader): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const own = bare(name);
    open?.(own, wanted => {
      const all = attributes();
      const found = Object.hasOwn(all, wanted) ? all[wanted] : withPrefix(all, wanted);
      return typeof found === 'string' ? decode(found) : undefined;
    });
  });
  parser.on('closeTag', name => close?.(bare(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', value => text?.(value));
  parser.on('attention', () => {
    throw new Error('document type');
  });
  parser.on('error', problem => {
    throw problem;
  });
  parser.parse(new TextDecoder('utf-8').decode(bytes));
}

const withPrefix = (attributes: Readonly<Record<string, unknown>>, wanted: string): unknown =>
  Object.entries(attributes).find(([key]) => bare(key) === wanted)?.[1];

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
