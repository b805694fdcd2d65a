import { settled, told } from './pipeline.ts';
import { setSession, useSession } from './session.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Does what a reader asks one thing after the other, each once what was asked before has been computed:
 * files added right after a framework are read under that framework. The page is busy from the call on.
 */
export function inTurn(action: () => Promise<void>): Promise<void> {
  setSession({ waiting: useSession.getState().waiting + 1 });
  last = last
    .then(settled)
    .then(() => told('reading', action))
    .finally(() => setSession({ waiting: useSession.getState().waiting - 1 }));
  return last;
}
