import type { Row } from '@polyak/bench/result';
import { runTask, type Task } from '@polyak/bench/run-task';

export type BenchmarkMessage =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'failed'; readonly text: string };

const post = (message: BenchmarkMessage) => self.postMessage(message);

/** Does one task; the page then ends the worker, which frees all its GPU memory. */
self.onmessage = async ({ data }: MessageEvent<Task>) => {
  try {
    const rows = await runTask(data, (share) => post({ kind: 'share', share }));
    post({ kind: 'rows', rows });
  } catch (error) {
    post({ kind: 'failed', text: String(error) });
  }
};
