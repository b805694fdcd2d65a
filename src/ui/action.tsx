import type { ReactNode } from 'react';
import { Button, type ButtonKind, ButtonLink } from './button.tsx';

/** Something to do next: a press, or a place to go. */
export type Action =
  | { readonly label: string; readonly onPress: () => void }
  | { readonly label: string; readonly href: string };

/** An action as a button or as a link, whichever it is. */
export function ActionButton({
  action,
  kind,
}: {
  readonly action: Action;
  readonly kind: ButtonKind;
}): ReactNode {
  return 'href' in action ? (
    <ButtonLink kind={kind} href={action.href}>
      {action.label}
    </ButtonLink>
  ) : (
    <Button kind={kind} onPress={action.onPress}>
      {action.label}
    </Button>
  );
}
