import { functionsFor } from './kernel-functions.ts';
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
 *
 * What the kernel names ends in `_`, which no name of a rule does. After the rule, `main` calls only such functions: a
 * rule may name a slot after one of WGSL's.
 */
export function kernelSource(options: KernelOptions): string {
  const { rule, clip, averages, extended, vectorized } = options;
  const indices = Array.from({ length: averages }, (_, k) => k);
  const written = [
    ...(rule ? ['weights_', ...rule.slots.map(slotBuffer)] : []),
    ...indices.map((k) => `average${k}_`),
    ...(extended ? indices.map((k) => `remainder${k}_`) : []),
  ];
  const scalars = [
    ...(rule ? commonScalars.map((name) => `${name}_`) : []),
    ...(clip === 'value' ? ['clipLimit_'] : []),
    ...(rule?.scalars ?? []),
    ...indices.map((k) => `rate${k}_`),
  ];
  const [counted = 'weights_'] = written;
  const body = lines([
    ...(rule ? step(rule, clip) : ['let w = weights_[i_];']),
    ...indices.flatMap(extended ? extendedUpdate : update),
  ]);

  return `\
alias T = ${vectorized ? 'vec4<f32>' : 'f32'};

struct Scalars_ {
${lines([...scalars.map((name) => `${name}: f32,`), ...(extended ? ['noBits_: u32,'] : [])])}
}

@group(0) @binding(0) var<uniform> scalars_: Scalars_;
${written.map((name, k) => `@group(1) @binding(${k}) var<storage, read_write> ${name}: array<T>;`).join('\n')}
@group(2) @binding(0) var<storage, read> ${rule ? 'gradient_' : 'weights_'}: array<T>;
${clip === 'norm' ? '@group(3) @binding(0) var<storage, read> clip_: array<f32>;\n' : ''}\
${functionsFor(body, vectorized)}
@compute @workgroup_size(${workgroupSize})
fn main_(
  @builtin(global_invocation_id) id_: vec3<u32>,
  @builtin(num_workgroups) groups_: vec3<u32>,
) {
  let i_ = id_.y * groups_.x * ${workgroupSize}u + id_.x;
  if (i_ >= arrayLength(&${counted})) {
    return;
  }
${body}
}
`;
}

function update(k: number): string[] {
  return [`average${k}_[i_] = lerp_(average${k}_[i_], w, scalars_.rate${k}_);`];
}

function extendedUpdate(k: number): string[] {
  const [average, remainder] = [`average${k}_[i_]`, `remainder${k}_[i_]`];
  return [
    `let next${k}_ = lerpExtended_(Extended_(${average}, ${remainder}), w, scalars_.rate${k}_);`,
    `${average} = next${k}_.average;`,
    `${remainder} = next${k}_.remainder;`,
  ];
}

/** Loads what the rule works on, runs it, stores what it changed. */
function step({ slots, scalars, wgsl }: Rule, clip: KernelOptions['clip']): string[] {
  return [
    'var w = weights_[i_];',
    `var g = scalars_.gradientScale_ * ${clipped(clip)};`,
    // Not 0 times a weight that may be infinite.
    'if (scalars_.weightDecay_ != 0.0) { g += scalars_.weightDecay_ * w; }',
    ...scalars.map((name) => `let ${name} = scalars_.${name};`),
    ...slots.map((name) => `var ${name} = ${slotBuffer(name)}[i_];`),
    ...wgsl
      .trim()
      .split('\n')
      .map((line) => line.trim()),
    'weights_[i_] = w;',
    ...slots.map((name) => `${slotBuffer(name)}[i_] = ${name};`),
  ];
}

function clipped(clip: KernelOptions['clip']): string {
  if (clip === 'norm') return 'clip_[2] * (clip_[1] * gradient_[i_])';
  if (clip === 'value') return 'clamp_(gradient_[i_], -scalars_.clipLimit_, scalars_.clipLimit_)';
  return 'gradient_[i_]';
}

/** A rule's slots are local variables under their own names. */
function slotBuffer(name: string): string {
  return `${name}_slot_`;
}

function lines(statements: readonly string[]): string {
  return statements.map((statement) => `  ${statement}`).join('\n');
}
