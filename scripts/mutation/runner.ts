import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { engine } from '@tensorflow/tfjs-core';
import { startTests, type Suite, type Task as Entry, type Test } from '@vitest/runner';
import { TestRunner, vi } from 'vitest';
import type { FileTests, Result, Task } from './tasks.mjs';

/** What the instrumented code reads and writes, under Stryker's names. */
interface Stryker {
  activeMutant?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  currentTestId?: string;
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
}

/** How often each mutant's place was run. */
type Hits = Record<string, number>;

const stryker: Stryker = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: stryker });

const { POLYAK_TASKS: tasksFile = '', POLYAK_RESULTS: resultsFile = '' } = process.env;

/** Before the one test of start.ts, does all tasks, and writes the result of each as a line. */
export default class MutantRunner extends TestRunner {
  override async onBeforeRunTask(test: Entry): Promise<void> {
    await this.doTasks();
    await super.onBeforeRunTask(test);
  }

  private async doTasks(): Promise<void> {
    const tasks = JSON.parse(readFileSync(tasksFile, 'utf8')) as Task[];
    for (const [i, task] of tasks.entries()) {
      const result = await this.resultOf(task, i === 0);
      // Broken by an earlier mutant: what is left needs a new process.
      if (!result) return;
      appendFileSync(resultsFile, `${JSON.stringify(result)}\n`);
    }
  }

  private async resultOf(
    { mutant, hitLimit, files }: Task,
    isFresh: boolean,
  ): Promise<Result | null> {
    startAfresh(mutant, hitLimit);
    const result: Result = { tests: [], covered: {} };
    for (const tests of files) {
      const { finished, failed, error } = await this.run(tests, mutant !== undefined);
      if (mutant === undefined) {
        result.tests.push(...finished);
        if (error) result.error = error;
      } else if (failed) {
        const isSure = isFresh || (await this.passes(tests, failed));
        return isSure ? { ...result, killer: tests.file } : null;
      }
    }
    if (mutant === undefined) result.covered = stryker.mutantCoverage.perTest;
    return result;
  }

  /** Whether the tests up to the one that failed pass without the mutant. */
  private async passes({ file, ids }: FileTests, failed: string): Promise<boolean> {
    startAfresh();
    const last = ids?.indexOf(failed) ?? -1;
    const upTo = ids && last !== -1 ? ids.slice(0, last + 1) : ids;
    return !(await this.run({ file, ...(upTo && { ids: upTo }) }, true)).failed;
  }

  private async run({ file, ids }: FileTests, bail: boolean): Promise<FileRunner> {
    const runner = new FileRunner(this, bail);
    const filepath = resolve(this.config.root, file);
    stryker.currentTestId = file;
    const [suite] = await startTests([{ filepath, testIds: ids }], runner);
    // A module that throws, or a hook around all tests.
    runner.error = suite?.result?.errors?.[0]?.message;
    if (suite?.result?.state === 'fail') runner.failed ??= file;
    return runner;
  }
}

/** Runs the tests of a file; with `bail`, up to the first that fails. */
class FileRunner extends TestRunner {
  readonly finished: Result['tests'] = [];
  failed: string | undefined;
  error: string | undefined;
  private readonly outer: TestRunner;
  private readonly bail: boolean;

  constructor(outer: TestRunner, bail: boolean) {
    super(outer.config);
    this.outer = outer;
    this.bail = bail;
    this.trace = outer.trace;
  }

  override importFile(filepath: string, source: 'collect' | 'setup'): unknown {
    return this.outer.importFile(filepath, source);
  }

  override onAfterRunFiles(): void {
    // That of the outer runner would forget the snapshots of start.ts.
  }

  override async onBeforeRunSuite(suite: Suite): Promise<void> {
    if (this.bail && this.failed) suite.mode = 'skip';
    await super.onBeforeRunSuite(suite);
  }

  override async onBeforeRunTask(test: Entry): Promise<void> {
    if (this.bail && this.failed) test.mode = 'skip';
    await super.onBeforeRunTask(test);
  }

  override onBeforeTryTask(test: Entry): void {
    stryker.currentTestId = test.id;
    super.onBeforeTryTask(test);
  }

  override onAfterRunTask(test: Entry): void {
    super.onAfterRunTask(test);
    const { id, result } = test as Test;
    const passed = result?.state === 'pass';
    if (result?.state === 'fail') this.failed ??= id;
    this.finished.push({ id, name: test.fullName, passed, ms: result?.duration ?? 0 });
  }
}

/** As in a new process, except for tfjs's modules: those of the library run again, and what they share is gone. */
function startAfresh(mutant?: string, hitLimit?: number): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetConfig();
  vi.resetModules();
  engine().reset();
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key.description?.startsWith('polyak.')) Reflect.deleteProperty(globalThis, key);
  }
  stryker.activeMutant = mutant;
  stryker.hitCount = mutant === undefined ? undefined : 0;
  stryker.hitLimit = hitLimit;
  stryker.mutantCoverage.perTest = {};
}
