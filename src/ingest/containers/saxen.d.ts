/** The part of saxen that is used; the package brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  interface Events {
    openTag: (name: string, attributes: () => Readonly<Record<string, unknown>>, decode: Decode) => void;
    closeTag: (name: string) => void;
    text: (text: string, decode: Decode) => void;
    cdata: (text: string) => void;
    attention: (text: string) => void;
    error: (problem: Error) => void;
  }
  export class Parser {
    on<E extends keyof Events>(event: E, listener: Events[E]): this;
    parse(xml: string): void;
  }
}
