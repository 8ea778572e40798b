import { computed, onBeforeUnmount, onMounted, readonly, ref, shallowRef } from 'vue';
import { appendPoint, copyRecording, emptyRecording, putFigure } from '../recording.ts';
import { missingSupport } from '../runner/adapter.ts';
import { accepts, isActive, next, type Event, type State } from '../runner/machine.ts';
import type { Adapter, BackendName, MissingSupport, Progress, Report } from '../runner/protocol.ts';
import type { Position } from '../source/position.ts';
import { decodeRecording } from '../stored-result.ts';
import type { Entry } from './load-experiment.ts';
import { runWorker, type RunningWorker } from './run-worker.ts';
import { useCheckpoint, type Held } from './use-checkpoint.ts';
import { useSilence } from './use-silence.ts';
import type { Settings } from './use-settings.ts';
import { workerFrame } from './worker-frame.ts';

/** An error, as shown to the reader. */
export interface Failure {
  readonly message: string;
  readonly stack: string;
  /** In the reader's code. */
  readonly position: Position | null;
  /** Caused by the GPU: another run may succeed. */
  readonly lost: boolean;
}

/** Stops the playground that is training; at most one does. */
let stopOther: (() => void) | null = null;

/** The runs of a playground: their state, results and actions. */
export function useRun({ name, result }: Entry, settings: Settings) {
  const stored = decodeRecording(result);

  const state = ref<State>('idle');
  const recording = shallowRef(stored);
  const progress = ref<Progress | null>(null);
  const adapter = ref<Adapter | null>(null);
  const missing = ref<MissingSupport | null>(null);
  const failure = ref<Failure | null>(null);
  const { offered, begin, hold, drop } = useCheckpoint(settings);
  const { isSilent, hear, endWait } = useSilence();
  const isStored = computed(() => recording.value === stored);

  let worker: RunningWorker | null = null;
  let pausedByHiding = false;
  let startedByStep = false;

  function apply(event: Event): boolean {
    if (!accepts(state.value, event)) return false;
    state.value = next(state.value, event);
    if (!isActive(state.value)) {
      worker?.terminate();
      worker = null;
      endWait();
      if (stopOther === stop) stopOther = null;
    }
    return true;
  }

  function onReport(report: Report): void {
    hear();
    switch (report.type) {
      case 'alive':
        break;
      case 'declared':
        settings.declare(report.controls);
        break;
      case 'ready':
        adapter.value = report.adapter;
        apply('ready');
        if (startedByStep) apply('pause');
        else if (document.hidden) onVisibilityChange();
        break;
      case 'update':
        show(report);
        break;
      case 'checkpoint':
        hold({
          checkpoint: report.checkpoint,
          recording: recording.value,
          progress: progress.value,
        });
        break;
      case 'done':
        apply('finish');
        drop();
        break;
      case 'unsupported':
        missing.value = report.reason;
        apply('refuse');
        break;
      case 'lost': {
        const message = `The GPU device was lost: ${report.message}`;
        fail({ message, stack: '', position: null, lost: true });
        break;
      }
      case 'error':
        fail({ ...report, lost: false });
    }
  }

  function show(update: Extract<Report, { type: 'update' }>): void {
    progress.value = update.progress;
    const { points, images, plots, texts } = update;
    if ([points, images, plots, texts].every(({ length }) => length === 0)) return;
    const grown = isStored.value ? emptyRecording() : copyRecording(recording.value);
    for (const { title, step, values } of points) appendPoint(grown, title, step, values);
    for (const image of images) putFigure(grown.images, image);
    for (const plot of plots) putFigure(grown.plots, plot);
    for (const text of texts) putFigure(grown.texts, text);
    recording.value = grown;
  }

  function fail(what: Failure): void {
    if (apply('fail')) failure.value = what;
  }

  function clear(): void {
    recording.value = stored;
    missing.value = failure.value = progress.value = adapter.value = null;
    drop();
  }

  function start(on: BackendName, paused: boolean, from: Held | null = null): void {
    if (!accepts(state.value, 'run')) return;
    stopOther?.();
    stopOther = stop;
    const { backend, captured, chosen, code, isEdited } = settings;
    backend.value = on;
    clear();
    begin(from);
    if (from) {
      recording.value = from.recording;
      progress.value = from.progress;
    }
    apply('run');
    startedByStep = paused;
    pausedByHiding = false;
    worker = runWorker(onReport);
    hear();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    worker.send({
      type: 'start',
      experiment: name,
      source: isEdited.value ? code.value : null,
      paused,
      backend: on,
      captured: captured.value,
      values: { ...chosen },
      interval: calm ? 500 : 100,
      checkpoint: from?.checkpoint ?? null,
    });
  }

  function run(on: BackendName = settings.backend.value): void {
    start(on, false);
  }

  /** Resumes from the last checkpoint. */
  function restart(): void {
    start(settings.backend.value, false, offered.value);
  }

  /** Takes exactly one step, in the paused run or in a new one. */
  function step(): void {
    if (state.value === 'paused') worker?.send({ type: 'step' });
    else start(settings.backend.value, true);
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

  /** Restores the stored result and the default controls, but not the code. */
  function reset(): void {
    apply('reset');
    clear();
    settings.resetControls();
    void checkSupport();
  }

  /** Reports missing WebGPU before anyone starts a run on it. */
  async function checkSupport(): Promise<void> {
    const reason = await missingSupport();
    if (reason === null || state.value !== 'idle') return;
    missing.value = reason;
    apply('refuse');
  }

  function set(name: string, value: number): void {
    settings.set(name, value);
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
    // A run says if it cannot be loaded.
    workerFrame().catch(() => undefined);
    document.addEventListener('visibilitychange', onVisibilityChange);
    void checkSupport();
  });

  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', onVisibilityChange);
    apply('stop');
  });

  return {
    state: readonly(state),
    recording,
    isStored,
    progress,
    adapter,
    missing,
    failure,
    offered,
    isSilent,
    run,
    restart,
    step,
    pause,
    resume,
    stop,
    reset,
    set,
  };
}
