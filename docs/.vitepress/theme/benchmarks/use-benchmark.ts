import { format, type Result, type Row } from '@polyak/bench/result';
import type { Task } from '@polyak/bench/run-task';
import { scriptUrl } from '@polyak/playground/trusted-types';
import { computed, onBeforeUnmount, ref, shallowRef } from 'vue';
import docs from '../../../package.json';
import polyak from '../../../../packages/polyak/package.json';
import type { BenchmarkMessage } from './benchmark-worker.ts';
import workerUrl from './benchmark-worker.ts?worker&url';

/** What a result says of how it was measured. */
export interface Description {
  readonly what: string;
  readonly settings: Result['settings'];
}

/** Measures models one after another, each in a worker of its own. */
export function useBenchmark(adapterName: () => string) {
  const state = ref<'idle' | 'running'>('idle');
  const note = ref('');
  /** Of the whole run, from 0 to 1. */
  const share = ref(0);
  const current = ref('');
  const rows = shallowRef<readonly Row[]>([]);
  const origin = shallowRef<Omit<Result, 'rows'> | null>(null);
  let worker: Worker | null = null;
  let runs = 0;

  const result = computed<Result | null>(() =>
    origin.value && rows.value.length > 0 ? { ...origin.value, rows: rows.value } : null,
  );

  async function run(tasks: readonly Task[], description: Description): Promise<void> {
    cancel();
    const own = ++runs;
    state.value = 'running';
    note.value = '';
    rows.value = [];
    origin.value = describe(description, adapterName());
    let count = 0;
    for (const [i, task] of tasks.entries()) {
      current.value = task.model;
      const onShare = (part: number) => (share.value = (i + part) / tasks.length);
      onShare(0);
      const found = await measure(task, onShare).catch((error: unknown) => {
        note.value = `${task.model}: ${error instanceof Error ? error.message : String(error)}`;
        return null;
      });
      // The reader has canceled it, or begun another.
      if (own !== runs) return;
      if (found) {
        rows.value = [...rows.value, ...found];
        count += 1;
      }
    }
    state.value = 'idle';
    note.value ||= `Measured ${count} of ${tasks.length}.`;
  }

  function measure(task: Task, onShare: (share: number) => void): Promise<readonly Row[]> {
    return new Promise<readonly Row[]>((resolve, reject) => {
      worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<BenchmarkMessage>) => {
        if (data.kind === 'share') onShare(data.share);
        else if (data.kind === 'rows') resolve(data.rows);
        else reject(new Error(data.text));
      };
      worker.onerror = ({ message }) =>
        reject(new Error(message || 'the worker could not be loaded'));
      worker.postMessage(task);
    }).finally(() => {
      worker?.terminate();
      worker = null;
    });
  }

  /** Ends the run at once; what it has measured stays. */
  function cancel(): void {
    if (state.value === 'idle') return;
    runs += 1;
    worker?.terminate();
    worker = null;
    state.value = 'idle';
    note.value = 'Canceled.';
  }

  onBeforeUnmount(cancel);
  return { state, note, share, current, result, run, cancel };
}

function describe({ what, settings }: Description, adapter: string): Omit<Result, 'rows'> {
  return {
    format,
    date: new Date().toISOString(),
    command: `Run on my GPU: ${what}`,
    runtime: navigator.userAgent.slice(0, 400),
    machine: `${navigator.hardwareConcurrency} threads`,
    adapter,
    versions: {
      polyak: polyak.version,
      '@tensorflow/tfjs': docs.dependencies['@tensorflow/tfjs'],
    },
    settings,
  };
}
