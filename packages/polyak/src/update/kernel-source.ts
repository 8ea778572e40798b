/** All that the text of a kernel depends on; `kernelKey` names each of them. */
export interface KernelOptions {
  /** How many averages of the weights the kernel keeps. */
  averages: number;
  /** Four elements per thread: for sizes that are a multiple of 4, where it is about twice as fast. */
  vectorized: boolean;
}

export const workgroupSize = 256;

export function kernelKey({ averages, vectorized }: KernelOptions): string {
  return `averages:${averages}|vectorized:${vectorized}`;
}

/**
 * The compute shader of one update. Group 0 holds the step's scalars, group 1 what is written in place, group 2 what
 * is only read and may live in another buffer at each step.
 */
export function kernelSource({ averages, vectorized }: KernelOptions): string {
  const each = Array.from({ length: averages }, (_, k) => k);
  return `\
alias T = ${vectorized ? 'vec4<f32>' : 'f32'};

struct Scalars {
${each.map((k) => `  rate${k}: f32,`).join('\n')}
}

@group(0) @binding(0) var<uniform> scalars: Scalars;
${each.map((k) => `@group(1) @binding(${k}) var<storage, read_write> average${k}: array<T>;`).join('\n')}
@group(2) @binding(0) var<storage, read> weights: array<T>;

// From both ends, so that a rate of 1 gives exactly b.
fn lerp(a: T, b: T, t: f32) -> T {
  return select(b - (1.0 - t) * (b - a), a + t * (b - a), t < 0.5);
}

@compute @workgroup_size(${workgroupSize})
fn main(
  @builtin(global_invocation_id) id: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
) {
  let i = id.y * groups.x * ${workgroupSize}u + id.x;
  if (i >= arrayLength(&average0)) {
    return;
  }
  let w = weights[i];
${each.map((k) => `  average${k}[i] = lerp(average${k}[i], w, scalars.rate${k});`).join('\n')}
}
`;
}
