import { create } from 'zustand';
import type { WrittenAnswer } from '../engine/port.ts';
import { engine } from './engine.ts';

/** Most rows of an answer. */
export const WRITTEN_LIMIT = 100_000;

interface WrittenState {
  /** The question as it stands in the box; kept while other screens are looked at. */
  readonly text: string;
  readonly phase:
    | { readonly at: 'idle' | 'asking' | 'stopped' }
    | { readonly at: 'answered'; readonly answer: WrittenAnswer; readonly milliseconds: number }
    | { readonly at: 'failed'; readonly message: string };
}

/** The question that the reader writes, and what came of it. */
export const useWritten = create<WrittenState>(() => ({ text: '', phase: { at: 'idle' } }));

/** Puts a text into the box. */
export const setWritten = (text: string): void => useWritten.setState({ text });

/** Asks what stands in the box; one question at a time. */
export async function askWritten(): Promise<void> {
  const { text, phase } = useWritten.getState();
  if (phase.at === 'asking' || text.trim() === '') return;
  useWritten.setState({ phase: { at: 'asking' } });
  const start = performance.now();
  try {
    const answer = await (await engine()).written(text, WRITTEN_LIMIT);
    useWritten.setState({ phase: { at: 'answered', answer, milliseconds: performance.now() - start } });
  } catch (reason) {
    const isStopped = reason instanceof Error && reason.name === 'cancelled';
    const message = reason instanceof Error ? reason.message : String(reason);
    useWritten.setState({ phase: isStopped ? { at: 'stopped' } : { at: 'failed', message } });
  }
}

/** Stops the question that runs. */
export async function stopWritten(): Promise<void> {
  if (useWritten.getState().phase.at === 'asking') await (await engine()).cancel();
}
