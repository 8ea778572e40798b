import { add, mul, sub } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { kernelKey, kernelSource } from './kernel-source.ts';
import { defineRule } from './rule.ts';

const heavyBall = defineRule({
  key: 'heavy ball',
  slots: ['velocity'],
  scalars: ['lr', 'momentum'],
  wgsl: `
    velocity = momentum * velocity + g;
    w -= lr * velocity;`,
  ops({ w, g, velocity }, { lr, momentum }) {
    const next = add(mul(velocity, momentum), g);
    return { w: sub(w, mul(next, lr)), velocity: next };
  },
});

test('one average, four elements a thread', () => {
  expect(kernelKey({ averages: 1, vectorized: true })).toBe(
    'no rule|clip:no|averages:1|vectorized:true',
  );
  expect(kernelSource({ averages: 1, vectorized: true })).toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars {
      rate0: f32,
    }

    @group(0) @binding(0) var<uniform> scalars: Scalars;
    @group(1) @binding(0) var<storage, read_write> average0: array<T>;
    @group(2) @binding(0) var<storage, read> weights: array<T>;

    // From both ends, so that a rate of 1 gives exactly b.
    fn lerp(a: T, b: T, t: f32) -> T {
      return select(b - (1.0 - t) * (b - a), a + t * (b - a), t < 0.5);
    }

    @compute @workgroup_size(256)
    fn main(
      @builtin(global_invocation_id) id: vec3<u32>,
      @builtin(num_workgroups) groups: vec3<u32>,
    ) {
      let i = id.y * groups.x * 256u + id.x;
      if (i >= arrayLength(&average0)) {
        return;
      }
      let w = weights[i];
      average0[i] = lerp(average0[i], w, scalars.rate0);
    }
    "
  `);
});

test('extended precision: what the average is rounded off by is kept', () => {
  expect(kernelSource({ averages: 1, extended: true, vectorized: true })).toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars {
      rate0: f32,
      noBits: u32,
    }

    @group(0) @binding(0) var<uniform> scalars: Scalars;
    @group(1) @binding(0) var<storage, read_write> average0: array<T>;
    @group(1) @binding(1) var<storage, read_write> remainder0: array<T>;
    @group(2) @binding(0) var<storage, read> weights: array<T>;

    alias Bits = vec4<u32>;

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

    @compute @workgroup_size(256)
    fn main(
      @builtin(global_invocation_id) id: vec3<u32>,
      @builtin(num_workgroups) groups: vec3<u32>,
    ) {
      let i = id.y * groups.x * 256u + id.x;
      if (i >= arrayLength(&average0)) {
        return;
      }
      let w = weights[i];
      let next0 = lerp(Extended(average0[i], remainder0[i]), w, scalars.rate0);
      average0[i] = next0.average;
      remainder0[i] = next0.remainder;
    }
    "
  `);
});

test('three averages, one element a thread', () => {
  expect(kernelSource({ averages: 3, vectorized: false })).toMatchInlineSnapshot(`
    "alias T = f32;

    struct Scalars {
      rate0: f32,
      rate1: f32,
      rate2: f32,
    }

    @group(0) @binding(0) var<uniform> scalars: Scalars;
    @group(1) @binding(0) var<storage, read_write> average0: array<T>;
    @group(1) @binding(1) var<storage, read_write> average1: array<T>;
    @group(1) @binding(2) var<storage, read_write> average2: array<T>;
    @group(2) @binding(0) var<storage, read> weights: array<T>;

    // From both ends, so that a rate of 1 gives exactly b.
    fn lerp(a: T, b: T, t: f32) -> T {
      return select(b - (1.0 - t) * (b - a), a + t * (b - a), t < 0.5);
    }

    @compute @workgroup_size(256)
    fn main(
      @builtin(global_invocation_id) id: vec3<u32>,
      @builtin(num_workgroups) groups: vec3<u32>,
    ) {
      let i = id.y * groups.x * 256u + id.x;
      if (i >= arrayLength(&average0)) {
        return;
      }
      let w = weights[i];
      average0[i] = lerp(average0[i], w, scalars.rate0);
      average1[i] = lerp(average1[i], w, scalars.rate1);
      average2[i] = lerp(average2[i], w, scalars.rate2);
    }
    "
  `);
});

test('a rule and an average in one pass', () => {
  expect(kernelSource({ rule: heavyBall, averages: 1, vectorized: true })).toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars {
      gradientScale: f32,
      weightDecay: f32,
      lr: f32,
      momentum: f32,
      rate0: f32,
    }

    @group(0) @binding(0) var<uniform> scalars: Scalars;
    @group(1) @binding(0) var<storage, read_write> weights: array<T>;
    @group(1) @binding(1) var<storage, read_write> velocityBuffer: array<T>;
    @group(1) @binding(2) var<storage, read_write> average0: array<T>;
    @group(2) @binding(0) var<storage, read> gradient: array<T>;

    // From both ends, so that a rate of 1 gives exactly b.
    fn lerp(a: T, b: T, t: f32) -> T {
      return select(b - (1.0 - t) * (b - a), a + t * (b - a), t < 0.5);
    }

    @compute @workgroup_size(256)
    fn main(
      @builtin(global_invocation_id) id: vec3<u32>,
      @builtin(num_workgroups) groups: vec3<u32>,
    ) {
      let i = id.y * groups.x * 256u + id.x;
      if (i >= arrayLength(&weights)) {
        return;
      }
      let lr = scalars.lr;
      let momentum = scalars.momentum;
      var w = weights[i];
      var g = scalars.gradientScale * gradient[i];
      if (scalars.weightDecay != 0.0) { g += scalars.weightDecay * w; }
      var velocity = velocityBuffer[i];
      velocity = momentum * velocity + g;
      w -= lr * velocity;
      weights[i] = w;
      velocityBuffer[i] = velocity;
      average0[i] = lerp(average0[i], w, scalars.rate0);
    }
    "
  `);
});

test('the key tells apart what the text tells apart', () => {
  const options = [undefined, heavyBall, { ...heavyBall, key: 'other', slots: [] }].flatMap(
    (rule) =>
      [1, 2, 7].flatMap((averages) =>
        [true, false].flatMap((vectorized) =>
          [true, false].map((extended) => ({ rule, averages, extended, vectorized })),
        ),
      ),
  );
  expect(new Set(options.map(kernelKey)).size).toBe(options.length);
  expect(new Set(options.map(kernelSource)).size).toBe(options.length);
});
