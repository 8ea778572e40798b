import { workgroupSize } from './kernel-source.ts';
import { normEpsilon } from './update.ts';

/** Sums an array over the threads of a workgroup; all of them must call it. */
const workgroupSum = `
var<workgroup> sums: array<f32, ${workgroupSize}>;

fn workgroupSum(own: f32, thread: u32) -> f32 {
  sums[thread] = own;
  for (var stride = ${workgroupSize / 2}u; stride > 0u; stride /= 2u) {
    workgroupBarrier();
    if (thread < stride) {
      sums[thread] += sums[thread + stride];
    }
  }
  return sums[0];
}`;

/** The shader that sums the squares of one gradient: one partial sum for each workgroup, from `offset` on. */
export function squaresSource(vectorized: boolean): string {
  return `\
alias T = ${vectorized ? 'vec4<f32>' : 'f32'};

struct Scalars {
  offset: f32,
}

@group(0) @binding(0) var<uniform> scalars: Scalars;
@group(1) @binding(0) var<storage, read_write> partials: array<f32>;
@group(2) @binding(0) var<storage, read> gradient: array<T>;
${workgroupSum}

@compute @workgroup_size(${workgroupSize})
fn main(
  @builtin(global_invocation_id) id: vec3<u32>,
  @builtin(local_invocation_index) thread: u32,
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
) {
  var own = 0.0;
  for (var i = id.x; i < arrayLength(&gradient); i += groups.x * ${workgroupSize}u) {
    own += ${vectorized ? 'dot(gradient[i], gradient[i])' : 'gradient[i] * gradient[i]'};
  }
  let sum = workgroupSum(own, thread);
  if (thread == 0u) {
    partials[u32(scalars.offset) + group.x] = sum;
  }
}
`;
}

/** The shader that makes of all partial sums the norm, and the factor that brings it down to `maxNorm`. */
export const normSource = `\
struct Scalars {
  count: f32,
  maxNorm: f32,
}

@group(0) @binding(0) var<uniform> scalars: Scalars;
@group(1) @binding(0) var<storage, read_write> clip: array<f32>;
@group(2) @binding(0) var<storage, read> partials: array<f32>;
${workgroupSum}

@compute @workgroup_size(${workgroupSize})
fn main(@builtin(local_invocation_index) thread: u32) {
  var own = 0.0;
  for (var i = thread; i < u32(scalars.count); i += ${workgroupSize}u) {
    own += partials[i];
  }
  let norm = sqrt(workgroupSum(own, thread));
  if (thread == 0u) {
    clip[0] = norm;
    clip[1] = min(1.0, scalars.maxNorm / (norm + ${normEpsilon}));
  }
}
`;
