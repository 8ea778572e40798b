import type { Task } from '../src/run-task.ts';
import type { Row } from '../src/result/result.ts';

/** Where tasks are run. */
export interface Runtime {
  /** With its version. */
  readonly name: string;
  readonly adapter: string;
  run(task: Task, onShare: (share: number) => void): Promise<Row[]>;
  close(): Promise<void>;
}
