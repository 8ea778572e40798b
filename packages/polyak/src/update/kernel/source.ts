import { functionsFor } from './functions.ts';
import type { StepSource } from './step-source.ts';

/** Everything that the source of a kernel depends on; `kernelKey` includes all of it. */
export interface KernelOptions {
  /** The optimizer step that the kernel takes first, if any. */
  rule?: KernelRule | undefined;
  /** How it clips the gradient first. */
  clip?: 'value' | 'norm' | undefined;
  /** The number of averages of the weights. */
  averages: number;
  /** Whether each average has a remainder, for about twice the digits. */
  extended?: boolean | undefined;
  /** The averages, by index, that the weights take the value of. */
  writtenBack?: readonly number[] | undefined;
  /** Whether it does nothing if a gradient of the call is not finite. */
  guarded?: boolean | undefined;
  /** Four elements per thread, for sizes that are a multiple of 4: about twice as fast. */
  vectorized: boolean;
}

/** What a kernel contains of a rule. */
interface KernelRule {
  readonly key: string;
  readonly slots: readonly string[];
  source(clip: KernelOptions['clip']): StepSource;
}

export const workgroupSize = 256;

/** The number of skipped steps that a kernel can tell apart, with that of none. */
export const skipRows = 32;

export function kernelKey(options: KernelOptions): string {
  const { rule, clip, averages, extended, writtenBack = [], guarded, vectorized } = options;
  const precision = extended ? ' extended' : '';
  const back = writtenBack.length > 0 ? ` written back:${writtenBack.join()}` : '';
  const kept = `${averages}${precision}${back}`;
  const key = `${rule?.key ?? 'no rule'}|clip:${clip ?? 'no'}|averages:${kept}|vectorized:${vectorized}`;
  return guarded ? `${key}|guarded` : key;
}

/**
 * The compute shader of one update. Group 0 contains the scalars of the step, group 1 the buffers written in place, and
 * group 2 the read-only buffer, which may change in each step: the gradient, or the weights to average, unless an average
 * is written back to them.
 *
 * Names that belong to the kernel end in `_`, and those of a rule do not. After the rule, `main` calls only functions of
 * the kernel, because a rule may name a slot after a WGSL function.
 */
export function kernelSource(options: KernelOptions): string {
  const { rule, clip, averages, extended, writtenBack = [], guarded, vectorized } = options;
  const indices = Array.from({ length: averages }, (_, k) => k);
  const areWeightsWritten = writesWeights(options);
  const step = rule?.source(clip);
  const written = [
    ...(areWeightsWritten ? ['weights_'] : []),
    ...(step?.slots ?? []),
    ...indices.map((k) => `average${k}_`),
    ...(extended ? indices.map((k) => `remainder${k}_`) : []),
  ];
  const skips = guarded && rule !== undefined;
  const scalars = [...(step?.scalars ?? []), ...indices.map((k) => `rate${k}_`)];
  const [first = '', ...further] = [
    ...scalars.map((name) => `${name}: f32,`),
    ...(extended ? ['noBits_: u32,'] : []),
  ];
  const [counted = 'weights_'] = written;
  const body = lines([
    ...(step?.statements ?? [`${areWeightsWritten ? 'var' : 'let'} w = weights_[i_];`]),
    ...indices.flatMap((k) => [
      ...(extended ? extendedUpdate(k) : update(k)),
      ...(writtenBack.includes(k) ? writeBack(k) : []),
    ]),
  ]);
  const input = inputOf(options);

  return `\
alias T = ${vectorized ? 'vec4<f32>' : 'f32'};

struct Scalars_ {
${lines([skips ? `@align(256) ${first}` : first, ...further])}
}

${skips ? chosenScalars : '@group(0) @binding(0) var<uniform> scalars_: Scalars_;'}
${written.map((name, k) => `@group(1) @binding(${k}) var<storage, read_write> ${name}: array<T>;`).join('\n')}
${skips ? `@group(1) @binding(${written.length}) var<storage, read_write> skipped_: array<f32>;\n` : ''}\
${input ? `@group(2) @binding(0) var<storage, read> ${input}: array<T>;\n` : ''}\
${clip === 'norm' || guarded ? `@group(${input ? 3 : 2}) @binding(0) var<storage, read> clip_: array<f32>;\n` : ''}\
${functionsFor(body, vectorized, step?.functions)}
@compute @workgroup_size(${workgroupSize})
fn main_(
  @builtin(global_invocation_id) id_: vec3<u32>,
  @builtin(num_workgroups) groups_: vec3<u32>,
) {
  let i_ = id_.y * groups_.x * ${workgroupSize}u + id_.x;
  if (i_ >= arrayLength(&${counted})) {
    return;
  }
${guarded ? guard(skips === true) : ''}\
${body}
}
`;
}

/** Which of them it is, only the device knows. */
const chosenScalars = `\
@group(0) @binding(0) var<uniform> rows_: array<Scalars_, ${skipRows}>;
var<private> scalars_: Scalars_;`;

/** Ends the kernel here if a gradient is not finite; otherwise chooses the scalars, if the step has some for each case. */
function guard(skips: boolean): string {
  const note = skips ? ['  if (i_ == 0u) { skipped_[0] += 1.0; }'] : [];
  const choose = skips ? [`scalars_ = rows_[min(u32(skipped_[0]), ${skipRows - 1}u)];`] : [];
  return `${lines(['if (clip_[3] != 0.0) {', ...note, '  return;', '}', ...choose])}\n`;
}

/** Whether the kernel changes the weights, and does not only read them. */
export function writesWeights({ rule, writtenBack = [] }: KernelOptions): boolean {
  return rule !== undefined || writtenBack.length > 0;
}

/** The read-only buffer, if there is one. */
function inputOf(options: KernelOptions): string | undefined {
  if (options.rule) return 'gradient_';
  return writesWeights(options) ? undefined : 'weights_';
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

function writeBack(k: number): string[] {
  return [`w = average${k}_[i_];`, 'weights_[i_] = w;'];
}

function lines(statements: readonly string[]): string {
  return statements.map((statement) => `  ${statement}`).join('\n');
}
