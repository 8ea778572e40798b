import { engine, util, type Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from './backend.ts';
import type { WebGPUBackend, WebGPUProgram } from './internals.ts';

/** A kernel that tfjs runs like one of its own: anywhere in a function, also in one that is recorded. */
export interface Program {
  readonly name: string;
  /** WGSL with a function `main(index: i32)`, that writes to `result`, of `uniforms.size` floats. */
  readonly source: string;
  /** The arrays that it reads. */
  readonly inputs: readonly string[];
  /** The fields of `uniforms` that it adds, all floats. */
  readonly uniforms: readonly string[];
  /** How many floats each invocation writes. */
  readonly perInvocation: number;
}

const workgroupSize = 64;

export function canRunPrograms({ backend }: TfjsBackend): boolean {
  const candidate: Partial<WebGPUBackend> = backend;
  return typeof candidate.runWebGPUProgram === 'function';
}

/** Returns a new tensor of floats. */
export function runProgram(
  { backend }: TfjsBackend,
  program: Program,
  shape: readonly number[],
  inputs: readonly Tensor[],
  uniforms: readonly number[],
): Tensor {
  const size = util.sizeFromShape([...shape]);
  const workgroups = Math.ceil(size / program.perInvocation / workgroupSize);
  const own: WebGPUProgram = {
    outputShape: [size],
    shaderKey: `polyak ${program.name}`,
    dispatchLayout: { x: [0] },
    dispatch: [workgroups, 1, 1],
    workgroupSize: [workgroupSize, 1, 1],
    variableNames: [...program.inputs],
    uniforms: program.uniforms.map((name) => `${name} : f32, `).join(''),
    size: true,
    getUserCode: () => program.source,
  };
  const data = uniforms.map((value) => ({ type: 'float32' as const, data: [value] }));
  const { dataId, dtype } = backend.runWebGPUProgram(own, [...inputs], 'float32', data);
  return engine().makeTensorFromTensorInfo({ dataId, shape: [...shape], dtype });
}
