import { measureModel, type ModelTask } from '@polyak/bench/measure-model';
import type { Row } from '@polyak/bench/result';

export type BenchmarkMessage =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'failed'; readonly text: string };

const post = (message: BenchmarkMessage) => self.postMessage(message);

/** Measures one model; the page then ends the worker, which frees all its GPU memory. */
self.onmessage = async ({ data }: MessageEvent<ModelTask>) => {
  try {
    const row = await measureModel(data, (share) => post({ kind: 'share', share }));
    post({ kind: 'row', row });
  } catch (error) {
    post({ kind: 'failed', text: String(error) });
  }
};
