import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../../src/core/method-schema.ts';
import {
  type AuditedData,
  type AuditLines,
  type AuditQuestion,
  auditDataset,
  auditOne,
} from '../../../src/scoring/audit/audit-dataset.ts';
import { type AuditPort, createAuditClient } from '../../../src/scoring/audit/client.ts';
import { type AuditAnswer, type AuditRequest, replyTo } from '../../../src/scoring/audit/messages.ts';
import { scoreDataset } from '../../../src/scoring/score.ts';
import { datasetOf } from '../../support/dataset.ts';
import { observedIn, TREE } from '../small-tree.ts';

const question = {
  dataset: datasetOf(observedIn({ A: [1, 2, 3], B: [4, 5, 6], C: [7, 3, 1] })),
  frameworks: [TREE],
  method: parseMethod({}).method!,
  sector: 'all',
  year: 2024,
};

/** The worker's own handler behind a channel that copies as a worker does. */
function startPort(started: MessagePort[]): AuditPort {
  const { port1, port2 } = new MessageChannel();
  started.push(port1);
  port2.on('message', (request: AuditRequest) => port2.postMessage(replyTo(request)));
  const worker: AuditPort = {
    onmessage: null,
    onerror: null,
    postMessage: message => port1.postMessage(message),
    terminate: () => port1.close(),
  };
  port1.on('message', data => worker.onmessage?.(new MessageEvent('message', { data })));
  return worker;
}

describe('auditing in a worker', () => {
  it('gives what auditing here gives, with its lines, and keeps the worker for the next', async () => {
    const started: MessagePort[] = [];
    const audit = createAuditClient<AuditQuestion, AuditAnswer>(() => startPort(started));
    const answer = await audit(question);
    expect(answer.audit).toEqual(auditOne(question)!.audit);
    expect(answer.rows[0]).toMatchObject({ measure: 'available', scope: 'indicator:a@all@2024', value: 3 });
    await audit(question);
    expect(started).toHaveLength(1);
    started[0]!.close();
  });

  it('gives the lines of a whole data set where no sector is named, as the command line writes them', async () => {
    const started: MessagePort[] = [];
    const lines = createAuditClient<AuditedData, AuditLines>(() => startPort(started));
    const { dataset, frameworks, method } = question;
    const scored = scoreDataset(dataset, frameworks, method);
    const wanted = auditDataset(question, scored, { sector: null, year: null });
    expect(wanted.rows.length).toBeGreaterThan(20);
    expect(await lines({ dataset, frameworks, method })).toEqual(wanted);
    started[0]!.close();
  });

  it('ends a question that a newer one overtakes', async () => {
    const started: MessagePort[] = [];
    const audit = createAuditClient<AuditQuestion, AuditAnswer>(() => startPort(started));
    const older = audit(question);
    const newer = audit({ ...question, year: null });
    await expect(older).rejects.toThrow('cancelled');
    expect((await newer).audit.year).toBeNull();
    expect(started).toHaveLength(2);
    started[1]!.close();
  });

  it('says why there is no audit', async () => {
    const started: MessagePort[] = [];
    const audit = createAuditClient<AuditQuestion, AuditAnswer>(() => startPort(started));
    await expect(audit({ ...question, year: 1999 })).rejects.toThrow('nothing scored in all 1999');
    started[0]!.close();
  });
});
