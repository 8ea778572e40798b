/** What becomes of four uniform numbers in [0, 1), on the GPU and on the host, with two parameters `a` and `b`. */
export interface Distribution {
  readonly name: string;
  /** The body of a function of `u`. */
  readonly wgsl: string;
  onHost(u: readonly number[], a: number, b: number): readonly number[];
}

export const uniform: Distribution = {
  name: 'uniform',
  wgsl: 'return u;',
  onHost: (u) => u,
};

/** 0 with probability `a`, otherwise `b`. */
export const mask: Distribution = {
  name: 'mask',
  wgsl: 'return select(vec4<f32>(uniforms.b), vec4<f32>(0.0), u < vec4<f32>(uniforms.a));',
  onHost: (u, a, b) => u.map((one) => (one < a ? 0 : b)),
};

/** With mean `a` and standard deviation `b`, by Box and Muller: two of the numbers give the radius, two the angle. */
export const normal: Distribution = {
  name: 'normal',
  // The logarithm of 1 may be above 0. The angle is in [-π, π), where the cosine is exact enough on every device.
  wgsl: `
  let radius = sqrt(max(-2.0 * log(1.0 - u.xy), vec2<f32>(0.0)));
  let angle = ${2 * Math.PI} * (u.zw - 0.5);
  return uniforms.a + uniforms.b * vec4<f32>(radius * cos(angle), radius * sin(angle));`,
  onHost: ([u = 0, v = 0, ...turns], a, b) => {
    const radii = [u, v].map((one) => Math.sqrt(-2 * Math.log(1 - one)));
    const angles = turns.map((turn) => 2 * Math.PI * (turn - 0.5));
    return [Math.cos, Math.sin].flatMap((wave) =>
      angles.map((angle, i) => a + b * (radii[i] as number) * wave(angle)),
    );
  },
};
