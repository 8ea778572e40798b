/** A function of a kernel, which may call those listed before it. */
export interface KernelFunction {
  readonly name: string;
  readonly text: string;
}

/** How averages are updated. */
const functions: readonly KernelFunction[] = [
  {
    name: 'lerp_',
    text: `\
// From both ends. A rate of 0 leaves a, and a rate of 1 gives b, whatever the other is.
fn lerp_(a: T, b: T, t: f32) -> T {
  let near = select(a + t * (b - a), a, t == 0.0);
  let far = select(b - (1.0 - t) * (b - a), b, t == 1.0);
  return select(far, near, t < 0.5);
}`,
  },
  {
    name: 'rounded_',
    text: `\
// WGSL lets a compiler take (a + b) - a for b. It does not know that noBits_ is 0, so this stays as it was rounded.
fn rounded_(x: T) -> T {
  return bitcast<T>(bitcast<Bits_>(x) ^ Bits_(scalars_.noBits_));
}`,
  },
  {
    // The sum and its rounding error after Dekker (1971, doi:10.1007/BF01397083).
    name: 'lerpExtended_',
    text: `\
struct Extended_ {
  average: T,
  remainder: T,
}

// As lerp_, with what the average has been rounded off by.
fn lerpExtended_(a: Extended_, w: T, t: f32) -> Extended_ {
  if (t == 0.0) { return a; }
  if (t == 1.0) { return Extended_(w, T(0.0)); }
  let difference = (w - a.average) - a.remainder;
  let end = select(w, a.average, t < 0.5);
  let offset = select((t - 1.0) * difference, a.remainder + t * difference, t < 0.5);
  let sum = rounded_(end + offset);
  let larger = select(offset, end, abs(end) >= abs(offset));
  let smaller = select(end, offset, abs(end) >= abs(offset));
  return Extended_(sum, smaller - rounded_(sum - larger));
}`,
  },
];

/** The source of the functions, these and those of averages, that the code calls, directly or indirectly. */
export function functionsFor(
  code: string,
  vectorized: boolean,
  ofStep: readonly KernelFunction[] = [],
): string {
  const called = [...ofStep, ...functions].reverse().reduce((texts: string[], { name, text }) => {
    return [code, ...texts].some((caller) => caller.includes(`${name}(`))
      ? [text, ...texts]
      : texts;
  }, []);
  const aliases = aliasesFor(called.join(), vectorized);
  return [...aliases, ...called].map((text) => `\n${text}\n`).join('');
}

function aliasesFor(code: string, vectorized: boolean): string[] {
  const aliases = { Bits_: 'u32', Mask_: 'bool' };
  return Object.entries(aliases)
    .filter(([name]) => code.includes(name))
    .map(([name, type]) => `alias ${name} = ${vectorized ? `vec4<${type}>` : type};`);
}
