import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { createScoringClient, type WorkerPort } from '../../src/scoring/client.ts';
import { answer, type ScoreRequest } from '../../src/scoring/messages.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { datasetOf } from '../support/dataset.ts';
import { observedIn, TREE } from './small-tree.ts';

const dataset = datasetOf(observedIn({ A: [1, 2, 3], B: [4, 5, 6], C: [7, 3, 1] }));
const { method } = parseMethod({});

/** The worker's own handler behind a channel that copies and hands over as a worker does. */
function startPort(started: MessagePort[]): WorkerPort {
  const { port1, port2 } = new MessageChannel();
  started.push(port1);
  port2.on('message', (request: ScoreRequest) => {
    answer(request, (message, transfer) => port2.postMessage(message, transfer));
  });
  const worker: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage: (message, transfer) => port1.postMessage(message, transfer as ArrayBuffer[]),
    terminate: () => port1.close(),
  };
  port1.on('message', data => worker.onmessage?.(new MessageEvent('message', { data })));
  return worker;
}

describe('scoring in a worker', () => {
  it('gives the same bits as scoring here, and keeps the worker for the next job', async () => {
    const started: MessagePort[] = [];
    const client = createScoringClient(() => startPort(started));
    const first = await client.score(dataset, [TREE], method!);
    expect(first).toEqual(scoreDataset(dataset, [TREE], method!));
    await client.score(dataset, [TREE], method!);
    expect(started).toHaveLength(1);
    expect(dataset.observations.value.length).toBe(9);
    started[0]!.close();
  });

  it('ends a job that a newer one overtakes', async () => {
    const started: MessagePort[] = [];
    const client = createScoringClient(() => startPort(started));
    const older = client.score(dataset, [TREE], method!);
    const newer = client.score(dataset, [TREE], method!);
    await expect(older).rejects.toThrow('cancelled');
    expect((await newer).sectors).toHaveLength(1);
    expect(started).toHaveLength(2);
    started[1]!.close();
  });

  it('can be cancelled, and scores again afterwards', async () => {
    const started: MessagePort[] = [];
    const client = createScoringClient(() => startPort(started));
    const job = client.score(dataset, [TREE], method!);
    client.cancel();
    await expect(job).rejects.toThrow('cancelled');
    expect((await client.score(dataset, [TREE], method!)).sectors).toHaveLength(1);
    started[1]!.close();
  });

  it('rejects with what went wrong inside', async () => {
    const started: MessagePort[] = [];
    const client = createScoringClient(() => startPort(started));
    await expect(client.score({ ...dataset, observations: null as never }, [TREE], method!)).rejects.toThrow(
      'scoring failed',
    );
    started[0]!.close();
  });
});
