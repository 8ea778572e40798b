import * as tf from '@tensorflow/tfjs';
import { capture } from 'polyak';
import { expect, it, vi } from 'vitest';
import { isDispatch, type Command } from './captured-step.ts';
import { mlpStep } from './mlp-step.ts';

// As in readers' pages: tfjs chooses its kernel for each product.
tf.env().set('WEBGPU_MATMUL_PROGRAM_TYPE', -1);

/** Called at the end of the forward pass. */
const afterForward = vi.fn();

it('the step that is drawn is what a captured step asks of the GPU', async () => {
  const { step, x, y, dispose } = mlpStep(afterForward);
  const train = capture(step);
  for (let i = 0; i < 4; i++) train(x, y);
  expect(train.engine).toBe('captured');

  const eager = commandsOf(() => step(x, y));
  const replay = commandsOf(() => train(x, y));
  const kernels = (commands: Command[]) =>
    commands.filter(isDispatch).map(({ kernel, workgroups }) => ({ kernel, workgroups }));
  expect(kernels(replay)).toEqual(kernels(eager));

  // A replay does not run the function, so an eager step tells where its forward pass ends.
  const forward = eager.filter(isDispatch).filter(({ part }) => part === 'forward').length;
  const drawn = withParts(replay, forward);
  const lines = drawn.map((command) => JSON.stringify(command));
  // `npm run test:gpu -- docs/figures/captured-step.gpu.test.ts --update` updates it.
  await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot('captured-step.result.json');
  train.dispose();
  dispose();
});

/** Two passes: the function's dispatches, of which so many are forward, and the optimizer's. */
function withParts(commands: readonly Command[], forward: number): Command[] {
  let passes = 0;
  let dispatches = 0;
  return commands.map((command) => {
    if (command.does === 'pass') passes++;
    if (!isDispatch(command)) return command;
    const isForward = dispatches++ < forward;
    return { ...command, part: passes > 1 ? 'optimizer' : isForward ? 'forward' : 'backward' };
  });
}

/** What the work asks of the GPU, in order; the part of each dispatch is forward until the forward pass ends. */
function commandsOf(work: () => unknown): Command[] {
  const spies = {
    write: vi.spyOn(GPUQueue.prototype, 'writeBuffer'),
    submit: vi.spyOn(GPUQueue.prototype, 'submit'),
    copy: vi.spyOn(GPUCommandEncoder.prototype, 'copyBufferToBuffer'),
    pass: vi.spyOn(GPUCommandEncoder.prototype, 'beginComputePass'),
    pipeline: vi.spyOn(GPUComputePassEncoder.prototype, 'setPipeline'),
    dispatch: vi.spyOn(GPUComputePassEncoder.prototype, 'dispatchWorkgroups'),
    forward: afterForward.mockClear(),
  };
  work();
  const calls = Object.entries(spies).flatMap(([name, { mock }]) =>
    mock.calls.map((args: unknown[], i) => ({ name, args, at: mock.invocationCallOrder[i] ?? 0 })),
  );
  vi.restoreAllMocks();

  let isForward = true;
  let kernel = '';
  return calls
    .sort((a, b) => a.at - b.at)
    .flatMap(({ name, args }): Command[] => {
      switch (name) {
        case 'write':
          return [{ does: 'write', bytes: (args[2] as ArrayBufferView).byteLength }];
        case 'copy':
          return [{ does: 'copy', bytes: args.at(-1) as number }];
        case 'pass':
        case 'submit':
          return [{ does: name }];
        case 'pipeline':
          kernel = (args[0] as GPUComputePipeline).label;
          return [];
        case 'dispatch': {
          const workgroups = args as number[];
          return [{ does: name, part: isForward ? 'forward' : 'backward', kernel, workgroups }];
        }
        default:
          isForward = false;
          return [];
      }
    });
}
