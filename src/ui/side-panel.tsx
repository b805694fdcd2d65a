import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { CloseButton } from './close-button.tsx';
import styles from './side-panel.module.css';

interface SidePanelProps {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Stays at the foot while the rest scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

const PHONE = '(width < 720px)';

/**
 * A panel at the right that leaves the page in reach; on phones a sheet above it. Open while it is rendered.
 * Takes the focus; Esc or its button close it; then the focus returns to where it came from.
 */
export function SidePanel({ title, closeLabel, onClose, footer, children }: SidePanelProps): ReactNode {
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = panel.current;
    if (matchMedia(PHONE).matches) dialog?.showModal();
    else dialog?.show();
    heading.current?.focus({ preventScroll: true });
    return () => dialog?.close();
  }, []);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog:modal:not(:scope)') !== null && !panel.current?.matches(':modal'))
        return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <dialog
      ref={panel}
      className={styles.panel}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h2 id={id} ref={heading} className={styles.heading} tabIndex={-1}>
          {title}
        </h2>
        <CloseButton label={closeLabel} onClose={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  );
}
