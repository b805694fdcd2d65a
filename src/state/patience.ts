import { isBusyNow, onBusyChange } from './provider.tsx';
import { setSession, useSession } from './session.ts';

/** After this long without a sign of life the page says that it may hang. */
const PATIENCE_MS = 30_000;

/** Watches how long the page is busy without a pause; progress of files counts as a sign of life. */
export function watchPatience(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSign = useSession.getState().importing;
  const look = (): void => {
    const { importing, isSlow } = useSession.getState();
    const isBusy = isBusyNow();
    if (isBusy && timer !== undefined && importing === lastSign) return;
    lastSign = importing;
    clearTimeout(timer);
    timer = isBusy ? setTimeout(() => setSession({ isSlow: true }), PATIENCE_MS) : undefined;
    if (isSlow) setSession({ isSlow: false });
  };
  onBusyChange(look);
}
