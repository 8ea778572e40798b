import { provideWebGPU } from '../../../../scripts/provide-webgpu.mjs';
import type { Row } from '../result/result.ts';
import type { Task } from '../run-task.ts';

/** What the program prints, a line of JSON each. */
export type ShellMessage =
  { readonly adapter: string } | { readonly share: number } | { readonly rows: readonly Row[] };

/** The environment variable with the task; without it the program describes the adapter. */
export const taskVariable = 'POLYAK_BENCH_TASK';

const print = (message: ShellMessage): void =>
  void process.stdout.write(`\n${JSON.stringify(message)}\n`);

/** Runs one task in Node or Deno. */
export async function main(): Promise<void> {
  const gpu = await provideWebGPU();
  const { describeAdapter, runTask } = await import('../run-task.ts');
  const task = process.env[taskVariable];
  if (task === undefined) print({ adapter: await describeAdapter() });
  else print({ rows: await runTask(JSON.parse(task) as Task, (share) => print({ share })) });
  // Dawn keeps the process alive. What is printed goes out first, and `gpu` is kept until then.
  process.stdout.write('', () => process.exit(gpu === undefined ? 1 : 0));
}
