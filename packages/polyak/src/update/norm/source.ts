import { workgroupSize } from '../kernel/source.ts';
import { hugeUnit, normEpsilon } from '../update.ts';

/** Bytes of a `Partial`. */
export const partialBytes = 8;

/**
 * Sums of squares that neither overflow nor underflow: each is stored in units of the power of two of its largest
 * element. Compared as bits, magnitudes are in order, followed by infinity and NaN. After Hammarling and Blue (1978,
 * doi:10.1145/355769.355771).
 *
 * A unit is from 2^-126 to 2^126, so that its inverse is a normal number, too. All threads of a workgroup must call
 * `workgroupSum`.
 */
const partials = `\
struct Partial {
  largest: u32,
  squares: f32,
}

fn unit(largest: u32) -> u32 {
  return clamp(largest & 0x7f800000u, 0x00800000u, 0x7e800000u);
}

fn inverse(unit: u32) -> f32 {
  return bitcast<f32>(0x7f000000u - unit);
}

fn merged(a: Partial, b: Partial) -> Partial {
  let largest = max(a.largest, b.largest);
  let perUnit = inverse(unit(largest));
  let ofA = bitcast<f32>(unit(a.largest)) * perUnit;
  let ofB = bitcast<f32>(unit(b.largest)) * perUnit;
  return Partial(largest, a.squares * ofA * ofA + b.squares * ofB * ofB);
}

var<workgroup> sums: array<Partial, ${workgroupSize}>;

fn workgroupSum(own: Partial, thread: u32) -> Partial {
  sums[thread] = own;
  for (var stride = ${workgroupSize / 2}u; stride > 0u; stride /= 2u) {
    workgroupBarrier();
    if (thread < stride) {
      sums[thread] = merged(sums[thread], sums[thread + stride]);
    }
  }
  return sums[0];
}
`;

/** The largest magnitude in one element of the gradient's array, as bits. */
const largestOf = (vectorized: boolean): string =>
  vectorized
    ? `\
fn largestOf(x: T) -> u32 {
  let bits = bitcast<vec4<u32>>(x) & vec4(0x7fffffffu);
  return max(max(bits.x, bits.y), max(bits.z, bits.w));
}
`
    : `\
fn largestOf(x: T) -> u32 {
  return bitcast<u32>(x) & 0x7fffffffu;
}
`;

/** The shader that sums the squares of one gradient: one partial sum per workgroup, starting at `offset`. */
export function squaresSource(vectorized: boolean): string {
  return `\
alias T = ${vectorized ? 'vec4<f32>' : 'f32'};

struct Scalars {
  offset: f32,
}

@group(0) @binding(0) var<uniform> scalars: Scalars;
@group(1) @binding(0) var<storage, read_write> partials: array<Partial>;
@group(2) @binding(0) var<storage, read> gradient: array<T>;

${partials}
${largestOf(vectorized)}
fn partialOf(x: T) -> Partial {
  let largest = largestOf(x);
  let scaled = x * inverse(unit(largest));
  return Partial(largest, ${vectorized ? 'dot(scaled, scaled)' : 'scaled * scaled'});
}

@compute @workgroup_size(${workgroupSize})
fn main(
  @builtin(global_invocation_id) id: vec3<u32>,
  @builtin(local_invocation_index) thread: u32,
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
) {
  var own = Partial(0u, 0.0);
  for (var i = id.x; i < arrayLength(&gradient); i += groups.x * ${workgroupSize}u) {
    own = merged(own, partialOf(gradient[i]));
  }
  let sum = workgroupSum(own, thread);
  if (thread == 0u) {
    partials[u32(scalars.offset) + group.x] = sum;
  }
}
`;
}

/**
 * The shader that computes the norm from all partial sums, and the two factors that scale it down to `maxNorm`; for a guard
 * also whether a gradient is not finite, and how often one was. The norm of finite gradients may be no float itself; in
 * smaller units it is.
 */
export function normSource(isGuarded: boolean): string {
  return `\
struct Scalars {
  count: f32,
  maxNorm: f32,
}

@group(0) @binding(0) var<uniform> scalars: Scalars;
@group(1) @binding(0) var<storage, read_write> clip: array<f32>;
@group(2) @binding(0) var<storage, read> partials: array<Partial>;

${partials}
@compute @workgroup_size(${workgroupSize})
fn main(@builtin(local_invocation_index) thread: u32) {
  var own = Partial(0u, 0.0);
  for (var i = thread; i < u32(scalars.count); i += ${workgroupSize}u) {
    own = merged(own, partials[i]);
  }
  let sum = workgroupSum(own, thread);
  if (thread == 0u) {
    let infinity = 0x7f800000u;
    let norms = bitcast<f32>(unit(sum.largest));
    let first = select(1.0, ${hugeUnit}, norms >= 1.0 / ${hugeUnit});
    let finite = sqrt(sum.squares) * (norms * first);
    let scaled = select(finite, bitcast<f32>(sum.largest), sum.largest >= infinity);
    let second = min(1.0 / first, scalars.maxNorm / (scaled + ${normEpsilon} * first));
    clip[0] = scaled / first;
    clip[1] = first;
    clip[2] = select(second, scaled, sum.largest > infinity);
${isGuarded ? noteSkip : ''}  }
}
`;
}

const noteSkip = `\
    clip[3] = select(0.0, 1.0, sum.largest >= infinity);
    clip[4] += clip[3];
`;
