import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import { ErrorState } from '../ui/error-state.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Catches what a screen throws, so that a defect leaves a page that says what is safe. */
export class LastResort extends Component<Props, { readonly crash: Error | null }> {
  override state: { readonly crash: Error | null } = { crash: null };

  static getDerivedStateFromError(reason: unknown): { readonly crash: Error } {
    return { crash: reason instanceof Error ? reason : new Error(String(reason)) };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash === null ? this.props.children : <Crash crash={crash} />;
  }
}

function Crash({ crash }: { readonly crash: Error }): ReactNode {
  const { t } = useWords();
  return (
    <main>
      <ErrorState
        title={t('shell.crash.title')}
        safe={t('shell.crash.safe')}
        action={{ label: t('shell.crash.reload'), onPress: () => location.reload() }}
        details={`${crash.message}\n${crash.stack ?? ''}`}
        copyLabel={t('app.action.copy-details')}
      />
    </main>
  );
}
