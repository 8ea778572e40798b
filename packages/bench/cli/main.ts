import { writeFile } from 'node:fs/promises';
import { parameterShapes, publishedTable } from '@polyak/vision-models';
import { modelSize } from '../src/fit.ts';
import { formatJson } from '../src/result/json.ts';
import { formatMarkdown } from '../src/result/markdown.ts';
import { format, type Result, type Row } from '../src/result/result.ts';
import type { Task } from '../src/run-task.ts';
import { failedRow } from './failed-row.ts';
import { machine, versions } from './machine.ts';
import { readOptions, usage, type Options } from './options.ts';
import { startChromium } from './chromium.ts';
import { Progress } from './progress.ts';
import type { Runtime } from './runtime.ts';
import { startShell } from './shell.ts';

/** Runs the benchmark as the command line says. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let options: Options | null;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  if (!options) {
    console.log(usage);
    return 0;
  }
  const date = new Date().toISOString();
  const runtime = await startRuntime(options);
  try {
    const rows = await measureAll(runtime, tasksOf(options), (done) => save(resultOf(done)));
    const result = resultOf(rows);
    await save(result);
    console.log(formatMarkdown(result, published));
    return 0;
  } finally {
    await runtime.close();
  }

  function resultOf(rows: readonly Row[]): Result {
    const { optimizer = '', batch = 0, image = 0, repeats = 0 } = options ?? {};
    return {
      format,
      date,
      command: ['npm run bench --', ...withoutFiles(args)].join(' ').trim(),
      runtime: runtime.name,
      machine: machine(),
      adapter: runtime.adapter,
      versions: versions(),
      settings: { optimizer, batch, image, repeats },
      rows,
    };
  }

  /** After each model, so that nothing is lost if the run ends early. */
  async function save(result: Result): Promise<void> {
    const { json, markdown } = options ?? {};
    if (json) await writeFile(json, formatJson(result));
    if (markdown) await writeFile(markdown, `${formatMarkdown(result, published)}\n`);
  }
}

const startRuntime = ({ runtime }: Options): Promise<Runtime> =>
  runtime === 'chromium' ? startChromium() : startShell(runtime);

function tasksOf({ mode, models, networks, repeats, ...options }: Options): Task[] {
  const { optimizer, libraries, averages, batch, image, seconds, memory } = options;
  if (mode === 'whole') return networks.map((model) => ({ work: mode, model, repeats }));
  return models.map((model) =>
    mode === 'compare'
      ? { work: mode, model, repeats }
      : {
          ...{ work: mode, model, repeats, seconds, memory },
          ...{ optimizer, libraries, averages, batch, image },
        },
  );
}

async function measureAll(
  runtime: Runtime,
  tasks: readonly Task[],
  onRows: (rows: readonly Row[]) => Promise<void>,
): Promise<Row[]> {
  const progress = new Progress(process.stderr);
  const costs = tasks.map(costOf);
  const total = costs.reduce((a, b) => a + b, 0);
  const rows: Row[] = [];
  let done = 0;
  for (const [i, task] of tasks.entries()) {
    const cost = costs[i] ?? 0;
    const show = (share: number) => progress.show(task.model, (done + share * cost) / total);
    show(0);
    rows.push(
      ...(await runtime.run(task, show).catch((fault: unknown) => [failedRow(task, fault)])),
    );
    done += cost;
    await onRows(rows);
  }
  progress.end();
  return rows;
}

/** About proportional to the time it takes. */
function costOf(task: Task): number {
  if (task.work === 'whole') return 1;
  return 2e6 + modelSize(parameterShapes(task.model)).parameters;
}

/** What is written does not change what is measured. */
const withoutFiles = (args: readonly string[]): string[] =>
  args.filter(
    (arg, i) =>
      !/^--(?:json|markdown)\b/.test(arg) && !/^--(?:json|markdown)$/.test(args[i - 1] ?? ''),
  );

const published = (model: string): number | undefined =>
  publishedTable.find((row) => row.model === model)?.speedup;
