import type { SensitivityAnswer, SensitivityRequest } from './messages.ts';
import type { OnProgress, SensitivityResult } from './run-sensitivity.ts';

/** The part of a worker that is used. */
export interface SensitivityPort {
  postMessage(message: SensitivityRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What is told while runs are made, and what ends them. */
export interface SensitivityOptions {
  /** Runs done and wanted, over all sectors. */
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

/**
 * Has a worker make the analysis, and ends it afterwards. Rejects with an AbortError when the signal ends it:
 * the worker is gone at once.
 */
export function askPort(
  port: SensitivityPort,
  request: SensitivityRequest,
  { onProgress, signal }: SensitivityOptions,
): Promise<SensitivityResult> {
  const answered = new Promise<SensitivityResult>((resolve, reject) => {
    const stop = (): void => reject(new DOMException('sensitivity analysis cancelled', 'AbortError'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    port.onmessage = ({ data }: MessageEvent<SensitivityAnswer>) => {
      if (data.kind === 'progress') onProgress(data.done, data.of);
      else if (data.kind === 'result') resolve(data.result);
      else reject(new Error(`sensitivity analysis failed: ${data.failure}`));
    };
    port.onerror = ({ message }) => reject(new Error(`sensitivity worker failed: ${message}`));
    if (!signal.aborted) port.postMessage(request);
  });
  return answered.finally(() => port.terminate());
}

/** Makes a sensitivity analysis in a worker of its own; `input.sector` takes one sector only. */
export const sensitivityInWorker = (
  request: SensitivityRequest,
  options: SensitivityOptions,
): Promise<SensitivityResult> =>
  askPort(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'sensitivity' }),
    request,
    options,
  );
