import workerUrl from '../runner/worker.ts?worker&url';
import { parseReport, type Command, type Report } from '../runner/protocol.ts';
import { startWorker } from './worker-frame.ts';

export interface RunningWorker {
  send(command: Command): void;
  /** At once, also out of an endless loop; no report comes afterwards. */
  terminate(): void;
}

/** Starts the training worker. */
export function runWorker(onReport: (report: Report) => void): RunningWorker {
  let terminated = false;
  const report = (one: Report) => {
    if (!terminated) onReport(one);
  };
  const fail = (message: string, stack = '') =>
    report({ type: 'error', message, stack, position: null });

  const started = startWorker(workerUrl).then((worker) => {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      try {
        report(parseReport(data));
      } catch (error) {
        fail(`The worker sent what is no report: ${String(error)}`);
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const { message, filename, lineno } = event;
      const stack = filename ? `${filename}:${lineno}` : '';
      fail(message || 'The worker could not be loaded', stack);
    });
    return worker;
  });

  return {
    send(command) {
      void started.then((worker) => {
        if (!terminated) worker.postMessage(command);
      });
    },
    terminate() {
      terminated = true;
      void started.then((worker) => worker.terminate());
    },
  };
}
