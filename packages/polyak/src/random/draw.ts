import { tensor, util, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { usableBackend } from '../update/apply.ts';
import { canRunPrograms, runProgram, type Program } from '../update/tfjs/program.ts';
import type { Distribution } from './distribution.ts';
import { philox, philoxSource } from './philox.ts';

/**
 * Draws the numbers of a state: the two halves of a seed, and how many draws there were before. It is read where the numbers
 * are made, so that a replay draws what the call would.
 *
 * @param parameters - those of the distribution
 * @throws WebGPUUpdateError if the device is lost
 */
export function draw(
  distribution: Distribution,
  shape: readonly number[],
  state: Variable,
  ...parameters: readonly [number, number]
): Tensor {
  const tfjs = usableBackend();
  if (tfjs?.lost) throw tfjs.lost;
  if (tfjs && canRunPrograms(tfjs)) {
    return runProgram(tfjs, programOf(distribution), shape, [state], parameters);
  }
  // Other backends keep so few numbers on the CPU: nothing is read back.
  const values = onHost(distribution, util.sizeFromShape([...shape]), state.dataSync(), parameters);
  return tensor(values, [...shape]);
}

/** The first 24 bits, all of which a float can hold. */
const unit = 2 ** -24;

/** Each invocation makes four numbers. */
function programOf({ name, wgsl }: Distribution): Program {
  const source = `${philoxSource}

fn distribute(u: vec4<f32>) -> vec4<f32> {${wgsl}
}

fn main(index: i32) {
  let key = vec2<u32>(u32(state[0]), u32(state[1]));
  let bits = philox(vec4<u32>(u32(index), u32(state[2]), 0u, 0u), key);
  let numbers = distribute(vec4<f32>(bits >> vec4<u32>(8u)) * ${unit});
  for (var i = 0; i < 4; i++) {
    if (4 * index + i < uniforms.size) {
      result[4 * index + i] = numbers[i];
    }
  }
}`;
  return { name, source, inputs: ['state'], uniforms: ['a', 'b'], perInvocation: 4 };
}

function onHost(
  distribution: Distribution,
  size: number,
  state: ArrayLike<number>,
  parameters: readonly [number, number],
): Float32Array {
  const [low = 0, high = 0, draws = 0] = Array.from(state);
  const [a, b] = parameters.map(Math.fround) as [number, number];
  const values = new Float32Array(size);
  for (let block = 0; 4 * block < size; block++) {
    const u = philox([block, draws, 0, 0], [low, high]).map((bits) => (bits >>> 8) * unit);
    // Those past the end are dropped.
    distribution.onHost(u, a, b).forEach((value, i) => (values[4 * block + i] = value));
  }
  return values;
}
