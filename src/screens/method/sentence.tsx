import { Fragment, type ReactNode } from 'react';
import { type Key, useWords } from '../../i18n/index.ts';

/** A text whose holes are filled with controls, in the order the language wants. */
export function Sentence({
  text,
  parts,
}: {
  readonly text: Key;
  readonly parts: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  const { open } = useWords();
  return open(text)
    .split(/(\{\w+\})/)
    .map(piece => (
      <Fragment key={piece}>{/^\{\w+\}$/.test(piece) ? parts[piece.slice(1, -1)] : piece}</Fragment>
    ));
}
