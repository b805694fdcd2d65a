/** What a tab tells the others when it has saved. */
export interface Saved {
  readonly id: string;
  readonly number: number;
}

/** Who may write a workspace: one tab at a time. */
export interface Tabs {
  /** Takes the workspace from the tab that has it. */
  takeOver(): void;
  /** Tells the other tabs that it was saved. */
  tell(saved: Saved): void;
  /** Lets the workspace go, for another one. */
  leave(): void;
}

interface Told {
  /** This tab now writes. */
  readonly onWriting: () => void;
  /** Another tab writes. */
  readonly onFollowing: () => void;
  readonly onSaved: (saved: Saved) => void;
}

/**
 * Makes this tab one of those that have a workspace open: it writes when no other does, else it follows and writes as
 * soon as the other is closed. Where the browser has no locks every tab writes; the numbers of the savings then keep
 * one from overwriting another.
 */
export function joinTabs(id: string, { onWriting, onFollowing, onSaved }: Told): Tabs {
  const name = `gsc-index:${id}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Saved>) => onSaved(data);
  let letGo: () => void = () => undefined;
  let hasLeft = false;
  const hold = (): Promise<void> => {
    onWriting();
    return new Promise(resolve => {
      letGo = resolve;
    });
  };
  const lose = (): void => {
    if (hasLeft) return;
    onFollowing();
    wait();
  };
  /** The promise of a lock ends when the lock is let go, and fails when it is taken away. */
  const wait = (): void => void navigator.locks.request(name, hold).catch(lose);

  if (navigator.locks === undefined) onWriting();
  else {
    void navigator.locks
      .request(name, { ifAvailable: true }, lock => (lock === null ? lose() : hold()))
      .catch(lose);
  }
  return {
    takeOver() {
      void navigator.locks?.request(name, { steal: true }, hold).catch(lose);
    },
    tell: saved => channel.postMessage(saved),
    leave() {
      hasLeft = true;
      letGo();
      channel.close();
    },
  };
}
