import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'link' | 'quiet';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'onClick' | 'disabled'>;

interface ButtonProps extends Native {
  /** One primary a view. `link` reads as text, `quiet` is for bars and rows. */
  readonly kind?: ButtonKind | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Still reachable while its work runs, but presses do nothing. */
  readonly isBusy?: boolean | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button. */
export function Button({
  kind = 'secondary',
  isDisabled,
  isBusy,
  onPress,
  children,
  ...native
}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...native}
      className={styles[kind]}
      disabled={isDisabled}
      aria-busy={isBusy}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onPress}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly kind?: ButtonKind | undefined;
  readonly href: string;
  /** File name, when following the link saves a file. */
  readonly download?: string | undefined;
  readonly children: ReactNode;
}

/** A link that looks like a button: it leads somewhere, so that it can be copied and opened in a new tab. */
export function ButtonLink({ kind = 'secondary', href, download, children }: ButtonLinkProps): ReactNode {
  return (
    <a className={styles[kind]} href={href} download={download}>
      {children}
    </a>
  );
}
