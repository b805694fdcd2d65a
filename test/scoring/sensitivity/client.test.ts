import { describe, expect, it } from 'vitest';
import { DEFAULT_UNCERTAINTY } from '../../../src/core/method.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { askPort, type SensitivityPort } from '../../../src/scoring/sensitivity/client.ts';
import { answer, type SensitivityRequest } from '../../../src/scoring/sensitivity/messages.ts';
import { runSensitivity } from '../../../src/scoring/sensitivity/run-sensitivity.ts';
import { datasetOf } from '../../support/dataset.ts';
import { observedIn, TREE } from '../small-tree.ts';

const request: SensitivityRequest = {
  input: {
    dataset: datasetOf(observedIn({ A: [1, 2, 3], B: [5, 1, 2], C: [2, 9, 4], D: [7, 3, 9] })),
    frameworks: [TREE],
    method: parseMethod({}).method!,
    step: { ...DEFAULT_UNCERTAINTY, weightNoise: { '1': 0.9, '2': 0.9 } },
  },
  settings: { runs: 32, bootstrap: 10 },
};

/** A port that answers on this thread, a turn later; `isSilent`: never. */
function port(isSilent = false): SensitivityPort & { isEnded: boolean } {
  const made: SensitivityPort & { isEnded: boolean } = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    terminate: () => {
      made.isEnded = true;
    },
    postMessage: message => {
      if (isSilent) return;
      setTimeout(() =>
        answer(structuredClone(message), told =>
          made.onmessage?.(new MessageEvent('message', { data: structuredClone(told) })),
        ),
      );
    },
  };
  return made;
}

describe('a sensitivity analysis elsewhere', () => {
  it('gives what it gives here, tells how far it is, and ends its worker', async () => {
    const told: [number, number][] = [];
    const worker = port();
    const result = await askPort(worker, request, {
      onProgress: (done, of) => told.push([done, of]),
      signal: new AbortController().signal,
    });
    expect(result).toEqual(runSensitivity(request.input, request.settings));
    expect(told).toEqual([
      [64, 128],
      [128, 128],
    ]);
    expect(worker.isEnded).toBe(true);
  });

  it('ends its worker when it is cancelled', async () => {
    const worker = port(true);
    const controller = new AbortController();
    const asked = askPort(worker, request, { onProgress: () => {}, signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toThrow('cancelled');
    expect(worker.isEnded).toBe(true);
  });

  it('says what failed', async () => {
    const broken = { ...request, settings: { runs: -1, bootstrap: 0 } };
    const asked = askPort(port(), broken, { onProgress: () => {}, signal: new AbortController().signal });
    await expect(asked).rejects.toThrow('sensitivity analysis failed');
  });
});
