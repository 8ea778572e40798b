import { parseReport, type Command, type Report } from '../runner/protocol.ts';

export interface RunningWorker {
  send(command: Command): void;
  /** At once, also out of an endless loop; no report comes afterwards. */
  terminate(): void;
}

/** Starts the training worker. */
export function runWorker(onReport: (report: Report) => void): RunningWorker {
  const worker = new Worker(new URL('../runner/worker.ts', import.meta.url), { type: 'module' });
  let terminated = false;
  const report = (one: Report) => {
    if (!terminated) onReport(one);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
    report(parseReport(data)),
  );
  worker.addEventListener('error', ({ message, filename, lineno }) => {
    const stack = filename ? `${filename}:${lineno}` : '';
    report({ type: 'error', message: message || 'The worker could not be loaded', stack });
  });

  return {
    send: (command) => worker.postMessage(command),
    terminate() {
      terminated = true;
      worker.terminate();
    },
  };
}
