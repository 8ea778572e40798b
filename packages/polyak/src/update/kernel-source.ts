import { commonScalars, type Rule } from './rule.ts';

/** All that the text of a kernel depends on; `kernelKey` names each of them. */
export interface KernelOptions {
  /** The step of an optimizer that the kernel takes first, if any. */
  rule?: Rule | undefined;
  /** What it does to the gradient before. */
  clip?: 'value' | 'norm' | undefined;
  /** How many averages of the weights it keeps. */
  averages: number;
  /** Whether each average has a remainder, for about twice the digits. */
  extended?: boolean | undefined;
  /** Four elements per thread: for sizes that are a multiple of 4, where it is about twice as fast. */
  vectorized: boolean;
}

export const workgroupSize = 256;

export function kernelKey({ rule, clip, averages, extended, vectorized }: KernelOptions): string {
  const kept = extended ? `${averages} extended` : averages;
  return `${rule?.key ?? 'no rule'}|clip:${clip ?? 'no'}|averages:${kept}|vectorized:${vectorized}`;
}

/**
 * The compute shader of one update. Group 0 holds the step's scalars, group 1 what is written in place, group 2 what
 * is only read and may live in another buffer at each step: a step's gradient, or the weights that are averaged.
 */
export function kernelSource(options: KernelOptions): string {
  const { rule, clip, averages, extended, vectorized } = options;
  const averageNames = Array.from({ length: averages }, (_, k) => `average${k}`);
  const rates = averageNames.map((_, k) => `rate${k}`);
  const remainders = extended ? averageNames.map((_, k) => `remainder${k}`) : [];
  const written = [...(rule ? ['weights', ...rule.slots] : []), ...averageNames, ...remainders];
  const clipScalars = clip === 'value' ? ['clipLimit'] : [];
  const scalars = [...(rule ? [...commonScalars, ...clipScalars, ...rule.scalars] : []), ...rates];
  const [counted = 'weights'] = written;
  const updates = averageNames.flatMap((name, k) =>
    extended ? extendedUpdate(k) : update(name, k),
  );
  const body = [...(rule ? step(rule, clip) : ['let w = weights[i];']), ...updates];

  return `\
alias T = ${vectorized ? 'vec4<f32>' : 'f32'};

struct Scalars {
${lines([...scalars.map((name) => `${name}: f32,`), ...(extended ? ['noBits: u32,'] : [])])}
}

@group(0) @binding(0) var<uniform> scalars: Scalars;
${written.map((name, k) => `@group(1) @binding(${k}) var<storage, read_write> ${buffer(rule, name)}: array<T>;`).join('\n')}
@group(2) @binding(0) var<storage, read> ${rule ? 'gradient' : 'weights'}: array<T>;
${clip === 'norm' ? '@group(3) @binding(0) var<storage, read> clip: array<f32>;\n' : ''}
${extended ? extendedLerp(vectorized) : lerp}
@compute @workgroup_size(${workgroupSize})
fn main(
  @builtin(global_invocation_id) id: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
) {
  let i = id.y * groups.x * ${workgroupSize}u + id.x;
  if (i >= arrayLength(&${counted})) {
    return;
  }
${lines(body)}
}
`;
}

const lerp = `\
// From both ends, so that a rate of 1 gives exactly b.
fn lerp(a: T, b: T, t: f32) -> T {
  return select(b - (1.0 - t) * (b - a), a + t * (b - a), t < 0.5);
}
`;

/** The sum and its rounding error after Dekker (1971, doi:10.1007/BF01397083). */
const extendedLerp = (vectorized: boolean): string => `\
alias Bits = ${vectorized ? 'vec4<u32>' : 'u32'};

struct Extended {
  average: T,
  remainder: T,
}

// WGSL lets a compiler take (a + b) - a for b. It does not know that noBits is 0, so this stays as it was rounded.
fn rounded(x: T) -> T {
  return bitcast<T>(bitcast<Bits>(x) ^ Bits(scalars.noBits));
}

// From both ends, so that a rate of 1 gives exactly w.
fn lerp(a: Extended, w: T, t: f32) -> Extended {
  let difference = (w - a.average) - a.remainder;
  let end = select(w, a.average, t < 0.5);
  let offset = select((t - 1.0) * difference, a.remainder + t * difference, t < 0.5);
  let sum = rounded(end + offset);
  let larger = select(offset, end, abs(end) >= abs(offset));
  let smaller = select(end, offset, abs(end) >= abs(offset));
  return Extended(sum, smaller - rounded(sum - larger));
}
`;

function update(name: string, k: number): string[] {
  return [`${name}[i] = lerp(${name}[i], w, scalars.rate${k});`];
}

function extendedUpdate(k: number): string[] {
  const [average, remainder] = [`average${k}[i]`, `remainder${k}[i]`];
  return [
    `let next${k} = lerp(Extended(${average}, ${remainder}), w, scalars.rate${k});`,
    `${average} = next${k}.average;`,
    `${remainder} = next${k}.remainder;`,
  ];
}

/** Loads what the rule works on, runs it, stores what it changed. */
function step({ slots, scalars, wgsl }: Rule, clip: KernelOptions['clip']): string[] {
  return [
    ...scalars.map((name) => `let ${name} = scalars.${name};`),
    'var w = weights[i];',
    `var g = scalars.gradientScale * ${clipped(clip)};`,
    // Not 0 times a weight that may be infinite.
    'if (scalars.weightDecay != 0.0) { g += scalars.weightDecay * w; }',
    ...slots.map((name) => `var ${name} = ${name}Buffer[i];`),
    ...wgsl
      .trim()
      .split('\n')
      .map((line) => line.trim()),
    'weights[i] = w;',
    ...slots.map((name) => `${name}Buffer[i] = ${name};`),
  ];
}

function clipped(clip: KernelOptions['clip']): string {
  if (clip === 'norm') return 'clip[1] * gradient[i]';
  if (clip === 'value') return 'clamp(gradient[i], T(-scalars.clipLimit), T(scalars.clipLimit))';
  return 'gradient[i]';
}

/** A rule's slots are local variables under their own names, so their buffers have another. */
function buffer(rule: Rule | undefined, name: string): string {
  return rule?.slots.includes(name) ? `${name}Buffer` : name;
}

function lines(statements: readonly string[]): string {
  return statements.map((statement) => `  ${statement}`).join('\n');
}
