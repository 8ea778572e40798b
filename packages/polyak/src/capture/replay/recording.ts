import { dispose, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { isAlive } from '../../alive.ts';
import type { TfjsBackend } from '../../update/tfjs/backend.ts';
import {
  bufferOfData,
  duplicate,
  isUsedElsewhere,
  releaseBuffer,
  releaseHolds,
} from '../../update/tfjs/data.ts';
import type { BufferPool } from './buffer-pool.ts';
import { feed } from './feed.ts';
import { mapLeaves } from './nest.ts';
import type { Segment } from './segment.ts';

/** What runs on the host in each call: a step of an optimizer, for example. */
export interface HostCall {
  readonly tensors: readonly Tensor[];
  readonly run: (tensors: readonly Tensor[]) => void;
}

/** A list that must stay the same for the recording to be valid. */
export interface Dependency {
  readonly read: () => readonly unknown[];
  readonly seen: readonly unknown[];
}

/** An argument that is returned as it is. */
export class ReturnedArgument {
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }
}

export interface RecordingParts {
  readonly tfjs: TfjsBackend;
  readonly pool: BufferPool;
  readonly parts: readonly (Segment | HostCall)[];
  /** The recording's copies of the arguments' tensors. */
  readonly inputs: readonly Tensor[];
  /** What the function returned; its tensors are the recording's. */
  readonly result: unknown;
  readonly outputs: readonly Tensor[];
  /** Those that the function has kept with `tf.keep`. */
  readonly lasting: ReadonlySet<Tensor>;
  /** Tensors from outside that are not variables, kept alive. */
  readonly constants: readonly Tensor[];
  readonly dependencies: readonly Dependency[];
}

/** One call of a function, to be replayed with other arguments. */
export class Recording {
  private readonly parts: RecordingParts;
  private readonly trainable: readonly (readonly [Variable, boolean])[];
  private readonly constantBuffers: readonly (GPUBuffer | null)[];
  private playing = false;
  private isDisposed = false;

  constructor(parts: RecordingParts) {
    this.parts = parts;
    const variables = new Set(this.segments.flatMap((segment) => segment.variables));
    this.constantBuffers = parts.constants.map(({ dataId }) => bufferOfData(parts.tfjs, dataId));
    this.trainable = Array.from(variables, (variable) => [variable, variable.trainable] as const);
  }

  /** The size of the buffers that it has for itself. */
  get bytes(): number {
    const { tfjs, pool } = this.parts;
    const buffers = new Set(this.own.filter(hasData).map((tensor) => tfjs.readableBuffer(tensor)));
    const others = [...buffers].filter((buffer) => !pool.has(buffer));
    return pool.bytes + others.reduce((sum, { size }) => sum + size, 0);
  }

  /** Whether the function would still do the same. */
  isValid(): boolean {
    const { dependencies } = this.parts;
    return (
      this.trainable.every(([variable, was]) => isAlive(variable) && variable.trainable === was) &&
      this.segments.every((segment) => segment.isValid(this.parts.tfjs)) &&
      this.hasConstants() &&
      dependencies.every(({ read, seen }) => {
        const now = read();
        return now.length === seen.length && now.every((one, i) => one === seen[i]);
      })
    );
  }

  /** Whether it is being replayed. Another replay would overwrite its buffers. */
  get isPlaying(): boolean {
    return this.playing;
  }

  /** Does it all again, in one submit; returns what the function would. */
  replay(tensors: readonly Tensor[]): unknown {
    this.playing = true;
    try {
      return this.play(tensors);
    } finally {
      this.playing = false;
      if (this.isDisposed) this.dispose();
    }
  }

  private play(tensors: readonly Tensor[]): unknown {
    const { tfjs, inputs, parts } = this.parts;
    // In a replay around this one: what it has recorded may read the inputs that are about to be written.
    if (tfjs.currentJoint > 0) tfjs.flush();
    return tfjs.together(() => {
      inputs.forEach((input, i) => feed(tfjs, tensors[i] as Tensor, input));
      for (const part of parts) {
        if ('play' in part) part.play(tfjs);
        else part.run(part.tensors);
      }
      return this.results(tensors);
    });
  }

  /** What the function returned, in tensors of the caller's. */
  results(tensors: readonly Tensor[]): unknown {
    const { tfjs, outputs, lasting, result } = this.parts;
    const fresh = new Map(outputs.map((output) => [output, duplicate(tfjs, output)]));
    for (const [output, one] of fresh) if (lasting.has(output)) keep(one);
    return mapLeaves(result, (leaf) => {
      if (leaf instanceof ReturnedArgument) return tensors[leaf.index];
      return fresh.get(leaf as Tensor) ?? leaf;
    });
  }

  /** Frees its buffers, after the replay if one is in progress. */
  dispose(): void {
    this.isDisposed = true;
    if (this.playing) return;
    const { tfjs, pool, constants } = this.parts;
    if (!tfjs.lost) tfjs.flush();
    releaseHolds(constants);
    dispose([...this.own]);
    pool.free((buffer) => releaseBuffer(tfjs, buffer, false));
  }

  /** Whether the tensors from outside are still there, and where they were: another backend may have had them. */
  private hasConstants(): boolean {
    const { tfjs, constants } = this.parts;
    return constants.every((tensor, i) => {
      const isUsed = isUsedElsewhere(tensor);
      return isUsed && bufferOfData(tfjs, tensor.dataId) === this.constantBuffers[i];
    });
  }

  private get segments(): Segment[] {
    return this.parts.parts.filter((part): part is Segment => 'play' in part);
  }

  private get own(): Tensor[] {
    const { inputs, outputs, parts } = this.parts;
    const ofParts = parts.flatMap((part) =>
      'play' in part ? part.assigned.map(({ values }) => values) : part.tensors,
    );
    return [...inputs, ...outputs, ...ofParts];
  }
}

function hasData({ size }: Tensor): boolean {
  return size > 0;
}
