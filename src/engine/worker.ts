import '../core/own-origin.ts';
import { buffersOf } from '../core/buffers.ts';
import { type EngineAnswer, type EngineRequest, failureOf } from './messages.ts';
import { openOver } from './open-over.ts';
import type { Engine } from './port.ts';

/*
 * The engine, in a thread between the page and the database: it writes tables for the database and reads its answers,
 * so that the page has only to draw.
 */

const post = (answer: EngineAnswer, transfer: Transferable[] = []): void =>
  self.postMessage(answer, { transfer });

let engine: Promise<Engine> = new Promise(() => {});

self.addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => {
  if (data.kind === 'open') {
    const tell = (error: unknown): void => post({ kind: 'dead', failure: failureOf(error) });
    engine = openOver(data.database, progress => post({ kind: 'progress', progress }), tell, data.isRetry);
    engine.then(() => post({ kind: 'opened' }), tell);
    return;
  }
  const { id, question, args } = data;
  try {
    // The page's side has the types of every question.
    const ask = (await engine)[question] as (...args: readonly unknown[]) => Promise<unknown>;
    const answer = await ask(...args);
    const holders = typeof answer === 'object' && answer !== null ? [answer] : [];
    post({ kind: 'answer', id, answer }, buffersOf(...holders));
  } catch (reason) {
    post({ kind: 'refused', id, failure: failureOf(reason) });
  }
});
