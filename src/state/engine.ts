import type { Engine } from '../engine/port.ts';
import { setSession } from './session.ts';

let running: Promise<Engine> | null = null;
let hasFailed = false;

/** The engine; the first call starts it, so that it warms up beside the first paint. */
export function engine(): Promise<Engine> {
  running ??= start().catch(reason => {
    hasFailed = true;
    throw reason;
  });
  return running;
}

let changes = 0;

/** How often data or results of the engine were replaced: what is asked before and answered after is of neither. */
export const contentsNumber = (): number => changes;

/** To be said before data or results of the engine are replaced. */
export function replacingContents(): void {
  changes += 1;
}

/** Ends a broken engine, which may never answer again; the next question starts a new one, to be filled from the original files. */
export function discardEngine(): void {
  const broken = running;
  running = null;
  replacingContents();
  broken?.then(e => e.close()).catch(() => undefined);
}

async function start(): Promise<Engine> {
  const { openEngine } = await import('../engine/open.ts');
  return openEngine(
    progress => setSession({ engine: progress }),
    failure => {
      const details = `${failure.name}: ${failure.message}\n${failure.stack ?? ''}`;
      setSession({ phase: { at: 'failed', doing: 'computing', details } });
    },
    hasFailed,
  );
}
