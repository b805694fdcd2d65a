import '../../core/own-origin.ts';
import { type Difference, type DifferenceQuestion, differenceOf } from './difference.ts';

/** What the worker sends back. */
export type DifferenceReply = { readonly difference: Difference } | { readonly failure: string };

const replyTo = (question: DifferenceQuestion): DifferenceReply => {
  try {
    return { difference: differenceOf(question) };
  } catch (thrown) {
    return { failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<DifferenceQuestion>) => {
  self.postMessage(replyTo(data));
});
