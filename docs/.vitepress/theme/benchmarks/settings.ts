import type { ModelTask } from '@polyak/bench/measure-model';

/** What the reader sets for all models. */
export type Settings = Omit<ModelTask, 'model'>;
