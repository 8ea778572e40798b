import { expect, test } from 'vitest';
import { kernelSource } from '../update/kernel-source.ts';
import type { Rule } from '../update/rule.ts';
import { Adam } from './adam.ts';
import { RMSprop } from './rmsprop.ts';
import { Rprop } from './rprop.ts';

// Three representative kernels as the GPU gets them. The rule of a group is no part of the public face.
const ruleOf = (opt: { paramGroups: object[] }): Rule =>
  (opt as unknown as { rule(options: object | undefined): Rule }).rule(opt.paramGroups[0]);

test('Adam and an average, four elements a thread', () => {
  const rule = ruleOf(new Adam());
  expect(kernelSource({ rule, averages: 1, vectorized: true })).toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars {
      gradientScale: f32,
      weightDecay: f32,
      oneMinusBeta1: f32,
      beta2: f32,
      oneMinusBeta2: f32,
      weightScale: f32,
      stepSize: f32,
      rootCorrection: f32,
      eps: f32,
      rate0: f32,
    }

    @group(0) @binding(0) var<uniform> scalars: Scalars;
    @group(1) @binding(0) var<storage, read_write> weights: array<T>;
    @group(1) @binding(1) var<storage, read_write> expAvgBuffer: array<T>;
    @group(1) @binding(2) var<storage, read_write> expAvgSqBuffer: array<T>;
    @group(1) @binding(3) var<storage, read_write> average0: array<T>;
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
      let oneMinusBeta1 = scalars.oneMinusBeta1;
      let beta2 = scalars.beta2;
      let oneMinusBeta2 = scalars.oneMinusBeta2;
      let weightScale = scalars.weightScale;
      let stepSize = scalars.stepSize;
      let rootCorrection = scalars.rootCorrection;
      let eps = scalars.eps;
      var w = weights[i];
      var g = scalars.gradientScale * gradient[i];
      if (scalars.weightDecay != 0.0) { g += scalars.weightDecay * w; }
      var expAvg = expAvgBuffer[i];
      var expAvgSq = expAvgSqBuffer[i];
      expAvg += oneMinusBeta1 * (g - expAvg);
      expAvgSq = beta2 * expAvgSq + oneMinusBeta2 * g * g;
      w = weightScale * w - stepSize * expAvg / (sqrt(expAvgSq) * rootCorrection + eps);
      weights[i] = w;
      expAvgBuffer[i] = expAvg;
      expAvgSqBuffer[i] = expAvgSq;
      average0[i] = lerp(average0[i], w, scalars.rate0);
    }
    "
  `);
});

test('RMSprop, centered, with momentum, clipped by norm', () => {
  const rule = ruleOf(new RMSprop({ centered: true, momentum: 0.9 }));
  expect(kernelSource({ rule, clip: 'norm', averages: 0, vectorized: false }))
    .toMatchInlineSnapshot(`
    "alias T = f32;

    struct Scalars {
      gradientScale: f32,
      weightDecay: f32,
      lr: f32,
      alpha: f32,
      oneMinusAlpha: f32,
      eps: f32,
      momentum: f32,
    }

    @group(0) @binding(0) var<uniform> scalars: Scalars;
    @group(1) @binding(0) var<storage, read_write> weights: array<T>;
    @group(1) @binding(1) var<storage, read_write> squareAvgBuffer: array<T>;
    @group(1) @binding(2) var<storage, read_write> gradAvgBuffer: array<T>;
    @group(1) @binding(3) var<storage, read_write> momentumBufferBuffer: array<T>;
    @group(2) @binding(0) var<storage, read> gradient: array<T>;
    @group(3) @binding(0) var<storage, read> clip: array<f32>;

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
      let alpha = scalars.alpha;
      let oneMinusAlpha = scalars.oneMinusAlpha;
      let eps = scalars.eps;
      let momentum = scalars.momentum;
      var w = weights[i];
      var g = scalars.gradientScale * clip[1] * gradient[i];
      if (scalars.weightDecay != 0.0) { g += scalars.weightDecay * w; }
      var squareAvg = squareAvgBuffer[i];
      var gradAvg = gradAvgBuffer[i];
      var momentumBuffer = momentumBufferBuffer[i];
      squareAvg = alpha * squareAvg + oneMinusAlpha * g * g;
      gradAvg += oneMinusAlpha * (g - gradAvg);
      let direction = g / (sqrt(max(squareAvg - gradAvg * gradAvg, T(0.0))) + eps);
      momentumBuffer = momentum * momentumBuffer + direction;
      w -= lr * momentumBuffer;
      weights[i] = w;
      squareAvgBuffer[i] = squareAvg;
      gradAvgBuffer[i] = gradAvg;
      momentumBufferBuffer[i] = momentumBuffer;
    }
    "
  `);
});

test('Rprop and two averages, clipped by value', () => {
  const rule = ruleOf(new Rprop());
  expect(kernelSource({ rule, clip: 'value', averages: 2, vectorized: true }))
    .toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars {
      gradientScale: f32,
      weightDecay: f32,
      clipLimit: f32,
      shrink: f32,
      grow: f32,
      smallest: f32,
      largest: f32,
      rate0: f32,
      rate1: f32,
    }

    @group(0) @binding(0) var<uniform> scalars: Scalars;
    @group(1) @binding(0) var<storage, read_write> weights: array<T>;
    @group(1) @binding(1) var<storage, read_write> prevBuffer: array<T>;
    @group(1) @binding(2) var<storage, read_write> stepSizeBuffer: array<T>;
    @group(1) @binding(3) var<storage, read_write> average0: array<T>;
    @group(1) @binding(4) var<storage, read_write> average1: array<T>;
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
      let shrink = scalars.shrink;
      let grow = scalars.grow;
      let smallest = scalars.smallest;
      let largest = scalars.largest;
      var w = weights[i];
      var g = scalars.gradientScale * clamp(gradient[i], T(-scalars.clipLimit), T(scalars.clipLimit));
      if (scalars.weightDecay != 0.0) { g += scalars.weightDecay * w; }
      var prev = prevBuffer[i];
      var stepSize = stepSizeBuffer[i];
      let change = sign(g) * sign(prev);
      let factor = select(select(T(1.0), T(shrink), change < T(0.0)), T(grow), change > T(0.0));
      stepSize = clamp(stepSize * factor, T(smallest), T(largest));
      prev = select(g, T(0.0), change < T(0.0));
      w -= sign(prev) * stepSize;
      weights[i] = w;
      prevBuffer[i] = prev;
      stepSizeBuffer[i] = stepSize;
      average0[i] = lerp(average0[i], w, scalars.rate0);
      average1[i] = lerp(average1[i], w, scalars.rate1);
    }
    "
  `);
});
