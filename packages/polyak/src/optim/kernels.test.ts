import { expect, test } from 'vitest';
import { kernelSource } from '../update/kernel/source.ts';
import { normMeter } from '../update/norm/meter.ts';
import type { Rule } from '../update/rule.ts';
import type { PreparedKernel } from '../update/webgpu/fit.ts';
import { Adam } from './adam.ts';
import { Muon } from './muon/muon.ts';
import { RMSprop } from './rmsprop.ts';
import { Rprop } from './rprop.ts';
import { ScheduleFreeAdamW } from './schedule-free/adamw.ts';

// Representative kernels as the GPU gets them. The rule of a group is no part of the public face.
const ruleOf = (opt: { paramGroups: object[] }): Rule =>
  (opt as unknown as { rule(options: object | undefined): Rule }).rule(opt.paramGroups[0]);

test('Adam and an average, four elements a thread', () => {
  const rule = ruleOf(new Adam());
  expect(kernelSource({ rule, averages: 1, vectorized: true })).toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars_ {
      gradientScale_: f32,
      weightDecay_: f32,
      oneMinusBeta1: f32,
      beta2: f32,
      oneMinusBeta2: f32,
      weightScale: f32,
      stepSize: f32,
      rootCorrection: f32,
      eps: f32,
      rate0_: f32,
    }

    @group(0) @binding(0) var<uniform> scalars_: Scalars_;
    @group(1) @binding(0) var<storage, read_write> weights_: array<T>;
    @group(1) @binding(1) var<storage, read_write> expAvg_slot_: array<T>;
    @group(1) @binding(2) var<storage, read_write> expAvgSq_slot_: array<T>;
    @group(1) @binding(3) var<storage, read_write> average0_: array<T>;
    @group(2) @binding(0) var<storage, read> gradient_: array<T>;

    // From both ends. A rate of 0 leaves a, and a rate of 1 gives b, whatever the other is.
    fn lerp_(a: T, b: T, t: f32) -> T {
      let near = select(a + t * (b - a), a, t == 0.0);
      let far = select(b - (1.0 - t) * (b - a), b, t == 1.0);
      return select(far, near, t < 0.5);
    }

    @compute @workgroup_size(256)
    fn main_(
      @builtin(global_invocation_id) id_: vec3<u32>,
      @builtin(num_workgroups) groups_: vec3<u32>,
    ) {
      let i_ = id_.y * groups_.x * 256u + id_.x;
      if (i_ >= arrayLength(&weights_)) {
        return;
      }
      var w = weights_[i_];
      var g = scalars_.gradientScale_ * gradient_[i_];
      if (scalars_.weightDecay_ != 0.0) { g += scalars_.weightDecay_ * w; }
      let oneMinusBeta1 = scalars_.oneMinusBeta1;
      let beta2 = scalars_.beta2;
      let oneMinusBeta2 = scalars_.oneMinusBeta2;
      let weightScale = scalars_.weightScale;
      let stepSize = scalars_.stepSize;
      let rootCorrection = scalars_.rootCorrection;
      let eps = scalars_.eps;
      var expAvg = expAvg_slot_[i_];
      var expAvgSq = expAvgSq_slot_[i_];
      expAvg += oneMinusBeta1 * (g - expAvg);
      expAvgSq = beta2 * expAvgSq + oneMinusBeta2 * g * g;
      w = weightScale * w - stepSize * expAvg / (sqrt(expAvgSq) * rootCorrection + eps);
      weights_[i_] = w;
      expAvg_slot_[i_] = expAvg;
      expAvgSq_slot_[i_] = expAvgSq;
      average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);
    }
    "
  `);
});

test('RMSprop, centered, with momentum, clipped by norm', () => {
  const rule = ruleOf(new RMSprop({ centered: true, momentum: 0.9 }));
  expect(kernelSource({ rule, clip: 'norm', averages: 0, vectorized: false }))
    .toMatchInlineSnapshot(`
      "alias T = f32;

      struct Scalars_ {
        gradientScale_: f32,
        weightDecay_: f32,
        lr: f32,
        alpha: f32,
        oneMinusAlpha: f32,
        eps: f32,
        momentum: f32,
      }

      @group(0) @binding(0) var<uniform> scalars_: Scalars_;
      @group(1) @binding(0) var<storage, read_write> weights_: array<T>;
      @group(1) @binding(1) var<storage, read_write> squareAvg_slot_: array<T>;
      @group(1) @binding(2) var<storage, read_write> gradAvg_slot_: array<T>;
      @group(1) @binding(3) var<storage, read_write> momentumBuffer_slot_: array<T>;
      @group(2) @binding(0) var<storage, read> gradient_: array<T>;
      @group(3) @binding(0) var<storage, read> clip_: array<f32>;

      alias Bits_ = u32;

      alias Mask_ = bool;

      fn isNaN_(x: T) -> Mask_ {
        return (bitcast<Bits_>(x) & Bits_(0x7fffffffu)) > Bits_(0x7f800000u);
      }

      // NaN if one of the two is.
      fn max_(a: T, b: T) -> T {
        return select(select(max(a, b), b, isNaN_(b)), a, isNaN_(a));
      }

      @compute @workgroup_size(256)
      fn main_(
        @builtin(global_invocation_id) id_: vec3<u32>,
        @builtin(num_workgroups) groups_: vec3<u32>,
      ) {
        let i_ = id_.y * groups_.x * 256u + id_.x;
        if (i_ >= arrayLength(&weights_)) {
          return;
        }
        var w = weights_[i_];
        var g = scalars_.gradientScale_ * clip_[2] * (clip_[1] * gradient_[i_]);
        if (scalars_.weightDecay_ != 0.0) { g += scalars_.weightDecay_ * w; }
        let lr = scalars_.lr;
        let alpha = scalars_.alpha;
        let oneMinusAlpha = scalars_.oneMinusAlpha;
        let eps = scalars_.eps;
        let momentum = scalars_.momentum;
        var squareAvg = squareAvg_slot_[i_];
        var gradAvg = gradAvg_slot_[i_];
        var momentumBuffer = momentumBuffer_slot_[i_];
        squareAvg = alpha * squareAvg + oneMinusAlpha * g * g;
        gradAvg += oneMinusAlpha * (g - gradAvg);
        let direction = g / (sqrt(max_(squareAvg - gradAvg * gradAvg, T(0.0))) + eps);
        momentumBuffer = momentum * momentumBuffer + direction;
        w -= lr * momentumBuffer;
        weights_[i_] = w;
        squareAvg_slot_[i_] = squareAvg;
        gradAvg_slot_[i_] = gradAvg;
        momentumBuffer_slot_[i_] = momentumBuffer;
      }
      "
    `);
});

test('Rprop and two averages, clipped by value', () => {
  const rule = ruleOf(new Rprop());
  expect(kernelSource({ rule, clip: 'value', averages: 2, vectorized: true }))
    .toMatchInlineSnapshot(`
      "alias T = vec4<f32>;

      struct Scalars_ {
        gradientScale_: f32,
        weightDecay_: f32,
        clipLimit_: f32,
        shrink: f32,
        grow: f32,
        smallest: f32,
        largest: f32,
        rate0_: f32,
        rate1_: f32,
      }

      @group(0) @binding(0) var<uniform> scalars_: Scalars_;
      @group(1) @binding(0) var<storage, read_write> weights_: array<T>;
      @group(1) @binding(1) var<storage, read_write> prev_slot_: array<T>;
      @group(1) @binding(2) var<storage, read_write> stepSize_slot_: array<T>;
      @group(1) @binding(3) var<storage, read_write> average0_: array<T>;
      @group(1) @binding(4) var<storage, read_write> average1_: array<T>;
      @group(2) @binding(0) var<storage, read> gradient_: array<T>;

      alias Bits_ = vec4<u32>;

      alias Mask_ = vec4<bool>;

      fn isNaN_(x: T) -> Mask_ {
        return (bitcast<Bits_>(x) & Bits_(0x7fffffffu)) > Bits_(0x7f800000u);
      }

      // NaN stays NaN.
      fn clamp_(x: T, low: f32, high: f32) -> T {
        return select(clamp(x, T(low), T(high)), x, isNaN_(x));
      }

      // 0 for NaN.
      fn sign_(x: T) -> T {
        return select(sign(x), T(0.0), isNaN_(x));
      }

      // From both ends. A rate of 0 leaves a, and a rate of 1 gives b, whatever the other is.
      fn lerp_(a: T, b: T, t: f32) -> T {
        let near = select(a + t * (b - a), a, t == 0.0);
        let far = select(b - (1.0 - t) * (b - a), b, t == 1.0);
        return select(far, near, t < 0.5);
      }

      @compute @workgroup_size(256)
      fn main_(
        @builtin(global_invocation_id) id_: vec3<u32>,
        @builtin(num_workgroups) groups_: vec3<u32>,
      ) {
        let i_ = id_.y * groups_.x * 256u + id_.x;
        if (i_ >= arrayLength(&weights_)) {
          return;
        }
        var w = weights_[i_];
        var g = scalars_.gradientScale_ * clamp_(gradient_[i_], -scalars_.clipLimit_, scalars_.clipLimit_);
        if (scalars_.weightDecay_ != 0.0) { g += scalars_.weightDecay_ * w; }
        let shrink = scalars_.shrink;
        let grow = scalars_.grow;
        let smallest = scalars_.smallest;
        let largest = scalars_.largest;
        var prev = prev_slot_[i_];
        var stepSize = stepSize_slot_[i_];
        let change = sign_(g) * sign_(prev);
        let factor = select(select(T(1.0), T(shrink), change < T(0.0)), T(grow), change > T(0.0));
        stepSize = clamp_(stepSize * factor, smallest, largest);
        prev = select(g, T(0.0), change < T(0.0));
        w -= sign_(prev) * stepSize;
        weights_[i_] = w;
        prev_slot_[i_] = prev;
        stepSize_slot_[i_] = stepSize;
        average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);
        average1_[i_] = lerp_(average1_[i_], w, scalars_.rate1_);
      }
      "
    `);
});

test('Schedule-Free AdamW and an average', () => {
  const rule = ruleOf(new ScheduleFreeAdamW());
  expect(kernelSource({ rule, averages: 1, vectorized: false })).toMatchInlineSnapshot(`
    "alias T = f32;

    struct Scalars_ {
      gradientScale_: f32,
      weightDecay_: f32,
      towardZ: f32,
      yStep: f32,
      zStep: f32,
      beta2: f32,
      oneMinusBeta2: f32,
      rootCorrection: f32,
      eps: f32,
      decayOfY: f32,
      decayOfZ: f32,
      rate0_: f32,
    }

    @group(0) @binding(0) var<uniform> scalars_: Scalars_;
    @group(1) @binding(0) var<storage, read_write> weights_: array<T>;
    @group(1) @binding(1) var<storage, read_write> z_slot_: array<T>;
    @group(1) @binding(2) var<storage, read_write> expAvgSq_slot_: array<T>;
    @group(1) @binding(3) var<storage, read_write> average0_: array<T>;
    @group(2) @binding(0) var<storage, read> gradient_: array<T>;

    // From both ends. A rate of 0 leaves a, and a rate of 1 gives b, whatever the other is.
    fn lerp_(a: T, b: T, t: f32) -> T {
      let near = select(a + t * (b - a), a, t == 0.0);
      let far = select(b - (1.0 - t) * (b - a), b, t == 1.0);
      return select(far, near, t < 0.5);
    }

    @compute @workgroup_size(256)
    fn main_(
      @builtin(global_invocation_id) id_: vec3<u32>,
      @builtin(num_workgroups) groups_: vec3<u32>,
    ) {
      let i_ = id_.y * groups_.x * 256u + id_.x;
      if (i_ >= arrayLength(&weights_)) {
        return;
      }
      var w = weights_[i_];
      var g = scalars_.gradientScale_ * gradient_[i_];
      if (scalars_.weightDecay_ != 0.0) { g += scalars_.weightDecay_ * w; }
      let towardZ = scalars_.towardZ;
      let yStep = scalars_.yStep;
      let zStep = scalars_.zStep;
      let beta2 = scalars_.beta2;
      let oneMinusBeta2 = scalars_.oneMinusBeta2;
      let rootCorrection = scalars_.rootCorrection;
      let eps = scalars_.eps;
      let decayOfY = scalars_.decayOfY;
      let decayOfZ = scalars_.decayOfZ;
      var z = z_slot_[i_];
      var expAvgSq = expAvgSq_slot_[i_];
      expAvgSq = beta2 * expAvgSq + oneMinusBeta2 * g * g;
      let direction = g / (sqrt(expAvgSq) * rootCorrection + eps) + decayOfY * w + decayOfZ * z;
      
      w = lerp_(w, z, towardZ) - yStep * direction;
      z -= zStep * direction;
      weights_[i_] = w;
      z_slot_[i_] = z;
      expAvgSq_slot_[i_] = expAvgSq;
      average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);
    }
    "
  `);
});

/** What `prepare` compiles for averages of these kinds. */
function prepared(opt: object): PreparedKernel[] {
  const { kernels } = opt as { kernels: (...form: unknown[]) => PreparedKernel[] };
  return kernels.call(opt, 2, true, [1]);
}

test('prepare compiles the kernel of each rule, as it is clipped and guarded', () => {
  const averages = { averages: 2, extended: true, writtenBack: [1] };
  const opt = new RMSprop({ skipNonFinite: true });
  const common = { rule: ruleOf(opt), guarded: true, meter: normMeter, ...averages };
  expect(prepared(opt)).toEqual([{ ...common, clip: undefined }]);
  opt.clipping = { clipGradNorm: 1 };
  expect(prepared(opt)).toEqual([{ ...common, clip: 'norm' }]);
  opt.clipping = { clipGradValue: 1 };
  expect(prepared(opt)).toEqual([{ ...common, clip: 'value' }]);

  const free = new ScheduleFreeAdamW();
  const own = { rule: ruleOf(free), clip: undefined, guarded: false, meter: normMeter };
  expect(prepared(free)).toEqual([{ ...own, ...averages }, { averages: 1 }]);
  const directed = new Muon();
  expect(prepared(directed)).toEqual([{ rule: ruleOf(directed), ...averages }, { averages: 1 }]);
});
