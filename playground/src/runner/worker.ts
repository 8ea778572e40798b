import { SourceError } from '../source/position.ts';
import type { SourceModule } from '../source/source-module.ts';
import { findAdapter, MissingWebGPU } from './adapter.ts';
import { Gate } from './gate.ts';
import { longest, parseCommand, type BackendName, type Command, type Report } from './protocol.ts';
import { onUncaught } from './uncaught.ts';

const gate = new Gate();
const values: Record<string, number> = {};
/** To the inspector. Bound, so that the reader's code cannot intercept it. */
let post: (report: Report) => void = () => undefined;
let drawn: () => void = () => undefined;

/** The reader's code, if it runs. */
let source: SourceModule | null = null;
let started = false;
/** Whether a GPU device may be lost. */
let isOnDevice = false;

self.addEventListener('message', ({ data, isTrusted, ports }) => {
  if (!isTrusted) return;
  const command = parseCommand(data);
  switch (command.type) {
    case 'connect':
      if (ports[0]) connect(ports[0]);
      break;
    case 'start':
      if (!started) void start(command);
      started = true;
      break;
    case 'set':
      values[command.name] = command.value;
      break;
    case 'pause':
      gate.pause();
      break;
    case 'resume':
      gate.resume();
      break;
    case 'step':
      gate.step();
  }
});

function connect(port: MessagePort): void {
  post = port.postMessage.bind(port);
  port.addEventListener('message', () => drawn());
  port.start();
  setInterval(() => post({ type: 'alive' }), 1000);
}

onUncaught(fail);

/** Missing WebGPU is reported before downloading tfjs, and compile errors before anything starts. */
async function start(command: Extract<Command, { type: 'start' }>): Promise<void> {
  Object.assign(values, command.values);
  Error.stackTraceLimit = 50;
  if (command.paused) {
    gate.pause();
    gate.step();
  }
  try {
    if (command.source !== null) {
      const { SourceModule } = await import('../source/source-module.ts');
      source = new SourceModule(command.source);
    }
    const adapter = command.backend === 'webgpu' ? await findAdapter() : null;
    const [{ train }] = await Promise.all([import('./train.ts'), loadBackend(command.backend)]);
    const onReady = () => post({ type: 'ready', adapter });
    isOnDevice = adapter !== null;
    const onDrawn = (listener: () => void) => (drawn = listener);
    await train({ ...command, adapter, source, values, gate, post, onReady, onDrawn });
  } catch (error) {
    fail(error);
  }
}

/** Calls on a lost device fail shortly before it is reported as lost, which is more informative. */
function fail(error: unknown): void {
  if (isOnDevice) setTimeout(() => post(toReport(error)), 100);
  else post(toReport(error));
}

/** The backend comes along with tfjs, not after it. */
async function loadBackend(name: BackendName): Promise<void> {
  if (name === 'webgpu') await import('@tensorflow/tfjs-backend-webgpu');
}

function toReport(error: unknown): Report {
  if (error instanceof MissingWebGPU) return { type: 'unsupported', reason: error.reason };
  if (!(error instanceof Error)) {
    return {
      type: 'error',
      message: String(error).slice(0, longest.message),
      stack: '',
      position: null,
    };
  }
  const message = `${error.name}: ${error.message}`.slice(0, longest.message);
  if (error instanceof SourceError) {
    return { type: 'error', message, stack: '', position: error.position };
  }
  return {
    type: 'error',
    message,
    stack: (source?.stack(error) ?? error.stack ?? '').slice(0, longest.stack),
    position: source?.locate(error) ?? null,
  };
}
