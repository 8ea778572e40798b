import { findAdapter, MissingWebGPU } from './adapter.ts';
import { Gate } from './gate.ts';
import { parseCommand, type Command, type Report } from './protocol.ts';

const gate = new Gate();
const values: Record<string, number> = {};
const post = (report: Report) => self.postMessage(report);

self.addEventListener('message', ({ data }) => {
  const command = parseCommand(data);
  switch (command.type) {
    case 'start':
      void start(command);
      break;
    case 'set':
      values[command.name] = command.value;
      break;
    case 'pause':
      gate.pause();
      break;
    case 'resume':
      gate.resume();
  }
});

self.addEventListener('unhandledrejection', ({ reason }) => post(toReport(reason)));

/** A browser without WebGPU is told so before it downloads tfjs. */
async function start(command: Extract<Command, { type: 'start' }>): Promise<void> {
  Object.assign(values, command.values);
  try {
    const adapter = command.backend === 'webgpu' ? await findAdapter() : null;
    const { train } = await import('./train.ts');
    const onReady = () => post({ type: 'ready', adapter });
    await train({ ...command, values, gate, post, onReady });
  } catch (error) {
    post(toReport(error));
  }
}

function toReport(error: unknown): Report {
  if (error instanceof MissingWebGPU) return { type: 'unsupported', reason: error.reason };
  if (error instanceof Error) {
    return { type: 'error', message: `${error.name}: ${error.message}`, stack: error.stack ?? '' };
  }
  return { type: 'error', message: String(error), stack: '' };
}
