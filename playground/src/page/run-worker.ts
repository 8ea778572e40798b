import inspectorUrl from '../runner/inspector-worker.ts?worker&url';
import workerUrl from '../runner/worker.ts?worker&url';
import type { Command, Report } from '../runner/protocol.ts';
import { afterDrawing } from './after-drawing.ts';
import { startWorker } from './worker-frame.ts';

export interface RunningWorker {
  send(command: Command): void;
  /** Takes effect immediately, even in an endless loop; no reports follow. */
  terminate(): void;
}

/** Starts the training worker, and the inspector that its reports go through. */
export function runWorker(onReport: (report: Report) => void): RunningWorker {
  let terminated = false;
  const report = (one: Report) => {
    if (!terminated) onReport(one);
  };

  /** None when they cannot be loaded. */
  const started: Promise<readonly Worker[]> = Promise.all([
    startWorker(workerUrl),
    startWorker(inspectorUrl),
  ])
    .then(([worker, inspector]) => {
      for (const one of [worker, inspector]) one.addEventListener('error', onError);
      // Nothing that the training worker itself posts is listened to.
      inspector.addEventListener('message', ({ data }: MessageEvent<Report>) => {
        const begun = performance.now();
        report(data);
        if (data.type !== 'update' && data.type !== 'checkpoint') return;
        void afterDrawing(begun).then(() => inspector.postMessage(null));
      });
      const { port1, port2 } = new MessageChannel();
      inspector.postMessage(null, [port1]);
      worker.postMessage({ type: 'connect' } satisfies Command, [port2]);
      return [worker, inspector];
    })
    .catch((error: unknown) => {
      fail(String(error));
      return [];
    });

  function onError(event: ErrorEvent): void {
    event.preventDefault();
    const { message, filename, lineno } = event;
    fail(message || 'The worker could not be loaded', filename ? `${filename}:${lineno}` : '');
  }

  function fail(message: string, stack = ''): void {
    report({
      type: 'error',
      message: message.slice(0, 2000),
      stack: stack.slice(0, 2000),
      position: null,
    });
  }

  return {
    send(command) {
      void started.then(([worker]) => {
        if (!terminated) worker?.postMessage(command);
      });
    },
    terminate() {
      terminated = true;
      void started.then((workers) => {
        for (const worker of workers) worker.terminate();
      });
    },
  };
}
