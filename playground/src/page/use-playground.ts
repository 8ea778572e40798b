import { computed, onBeforeUnmount, onMounted, reactive, readonly, ref, shallowRef } from 'vue';
import { accepts, isActive, next, type Event, type State } from '../runner/machine.ts';
import type { Adapter, BackendName, MissingSupport, Progress, Report } from '../runner/protocol.ts';
import { declaredValues } from '../declared-values.ts';
import { appendPoint, copyRecording, emptyRecording, putFigure } from '../recording.ts';
import { decodeRecording, type StoredResult } from '../stored-result.ts';
import { runWorker, type RunningWorker } from './run-worker.ts';

/** What went wrong, for the reader. */
export interface Failure {
  readonly message: string;
  readonly stack: string;
}

/** Stops the playground that trains now; at most one does. */
let stopOther: (() => void) | null = null;

/** One playground: its state, what it shows, and its buttons. */
export function usePlayground(experiment: string, result: StoredResult) {
  const stored = decodeRecording(result);

  const state = ref<State>('idle');
  const backend = ref<BackendName>('webgpu');
  const values = reactive(declaredValues(result.controls));
  const recording = shallowRef(stored);
  const progress = ref<Progress | null>(null);
  const adapter = ref<Adapter | null>(null);
  const missing = ref<MissingSupport | null>(null);
  const failure = ref<Failure | null>(null);
  const isStored = computed(() => recording.value === stored);

  let worker: RunningWorker | null = null;
  let pausedByHiding = false;

  function apply(event: Event): boolean {
    if (!accepts(state.value, event)) return false;
    state.value = next(state.value, event);
    if (!isActive(state.value)) {
      worker?.terminate();
      worker = null;
      if (stopOther === stop) stopOther = null;
    }
    return true;
  }

  function onReport(report: Report): void {
    switch (report.type) {
      case 'ready':
        adapter.value = report.adapter;
        apply('ready');
        if (document.hidden) onVisibilityChange();
        break;
      case 'update':
        show(report);
        break;
      case 'done':
        apply('finish');
        break;
      case 'unsupported':
        missing.value = report.reason;
        apply('refuse');
        break;
      case 'lost':
        fail({ message: `The GPU device was lost: ${report.message}`, stack: '' });
        break;
      case 'error':
        fail(report);
    }
  }

  function show(update: Extract<Report, { type: 'update' }>): void {
    progress.value = update.progress;
    const { points, images, plots, texts } = update;
    if ([points, images, plots, texts].every(({ length }) => length === 0)) return;
    const grown = isStored.value ? emptyRecording() : copyRecording(recording.value);
    for (const { title, step, values: point } of points) appendPoint(grown, title, step, point);
    for (const image of images) putFigure(grown.images, image);
    for (const plot of plots) putFigure(grown.plots, plot);
    for (const text of texts) putFigure(grown.texts, text);
    recording.value = grown;
  }

  function fail({ message, stack }: Failure): void {
    if (apply('fail')) failure.value = { message, stack };
  }

  function run(on: BackendName = backend.value): void {
    if (!accepts(state.value, 'run')) return;
    stopOther?.();
    stopOther = stop;
    backend.value = on;
    missing.value = failure.value = progress.value = adapter.value = null;
    recording.value = stored;
    apply('run');
    worker = runWorker(onReport);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const interval = calm ? 500 : 100;
    worker.send({ type: 'start', experiment, backend: on, values: { ...values }, interval });
  }

  function pause(): void {
    if (apply('pause')) worker?.send({ type: 'pause' });
  }

  function resume(): void {
    pausedByHiding = false;
    if (apply('resume')) worker?.send({ type: 'resume' });
  }

  function stop(): void {
    apply('stop');
  }

  /** Back to the stored result and the declared controls. */
  function reset(): void {
    apply('reset');
    recording.value = stored;
    missing.value = failure.value = progress.value = adapter.value = null;
    Object.assign(values, declaredValues(result.controls));
  }

  function set(name: string, value: number): void {
    values[name] = value;
    worker?.send({ type: 'set', name, value });
  }

  function onVisibilityChange(): void {
    if (document.hidden && state.value === 'running') {
      pause();
      pausedByHiding = true;
    } else if (!document.hidden && pausedByHiding) {
      resume();
    }
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', onVisibilityChange);
    if (!('gpu' in navigator)) {
      missing.value = 'no-api';
      apply('refuse');
    }
  });

  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', onVisibilityChange);
    apply('stop');
  });

  return {
    state: readonly(state),
    backend,
    values: readonly(values),
    recording,
    isStored,
    progress,
    adapter,
    missing,
    failure,
    run,
    pause,
    resume,
    stop,
    reset,
    set,
  };
}
