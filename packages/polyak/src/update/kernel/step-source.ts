import type { KernelFunction } from './functions.ts';
import type { RuleBody } from './rule-body.ts';

/** The step of a rule as a part of a kernel. */
export interface StepSource {
  /** The names of the slots' buffers. */
  readonly slots: readonly string[];
  /** The names of the scalars: `g ← gradientScale · gradient + weightDecay · w` with the common ones, which come first. */
  readonly scalars: readonly string[];
  /** They load the inputs of the rule, run it, and store the results. */
  readonly statements: readonly string[];
  /** What the rule can call. */
  readonly functions: readonly KernelFunction[];
}

export function stepSource(
  { slots, scalars, wgsl }: RuleBody,
  clip: 'value' | 'norm' | undefined,
): StepSource {
  const limit = clip === 'value' ? ['clipLimit_'] : [];
  return {
    slots: slots.map(slotBuffer),
    scalars: ['gradientScale_', 'weightDecay_', ...limit, ...scalars],
    statements: [
      'var w = weights_[i_];',
      `var g = scalars_.gradientScale_ * ${clipped(clip)};`,
      // Avoids 0 times an infinite weight.
      'if (scalars_.weightDecay_ != 0.0) { g += scalars_.weightDecay_ * w; }',
      ...scalars.map((name) => `let ${name} = scalars_.${name};`),
      ...slots.map((name) => `var ${name} = ${slotBuffer(name)}[i_];`),
      ...wgsl
        .trim()
        .split('\n')
        .map((line) => line.trim()),
      'weights_[i_] = w;',
      ...slots.map((name) => `${slotBuffer(name)}[i_] = ${name};`),
    ],
    functions,
  };
}

function clipped(clip: 'value' | 'norm' | undefined): string {
  if (clip === 'norm') return 'clip_[2] * (clip_[1] * gradient_[i_])';
  if (clip === 'value') return 'clamp_(gradient_[i_], -scalars_.clipLimit_, scalars_.clipLimit_)';
  return 'gradient_[i_]';
}

/** The slots of a rule are local variables with the same names. */
function slotBuffer(name: string): string {
  return `${name}_slot_`;
}

/**
 * WGSL does not specify `min`, `max`, `clamp` and `sign` for NaN, and compilers may assume that there is none, so these
 * inspect the bits.
 */
const functions: readonly KernelFunction[] = [
  {
    name: 'isNaN_',
    text: `\
fn isNaN_(x: T) -> Mask_ {
  return (bitcast<Bits_>(x) & Bits_(0x7fffffffu)) > Bits_(0x7f800000u);
}`,
  },
  {
    name: 'max_',
    text: `\
// NaN if one of the two is.
fn max_(a: T, b: T) -> T {
  return select(select(max(a, b), b, isNaN_(b)), a, isNaN_(a));
}`,
  },
  {
    name: 'clamp_',
    text: `\
// NaN stays NaN.
fn clamp_(x: T, low: f32, high: f32) -> T {
  return select(clamp(x, T(low), T(high)), x, isNaN_(x));
}`,
  },
  {
    name: 'sign_',
    text: `\
// 0 for NaN.
fn sign_(x: T) -> T {
  return select(sign(x), T(0.0), isNaN_(x));
}`,
  },
];
