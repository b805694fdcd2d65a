import { useState } from 'react';

/** A copy that is edited before it is put in force; when what is in force changes, the copy is made anew. */
export function useDraft<T>(inForce: T): readonly [T, (draft: T) => void] {
  const [edited, setEdited] = useState({ of: inForce, draft: inForce });
  const draft = edited.of === inForce ? edited.draft : inForce;
  return [draft, next => setEdited({ of: inForce, draft: next })];
}
