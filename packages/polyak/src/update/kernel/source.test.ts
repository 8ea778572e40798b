import { add, mul, sub } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { defineRule } from '../rule.ts';
import { kernelKey, kernelSource, skipRows } from './source.ts';

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

    struct Scalars_ {
      rate0_: f32,
    }

    @group(0) @binding(0) var<uniform> scalars_: Scalars_;
    @group(1) @binding(0) var<storage, read_write> average0_: array<T>;
    @group(2) @binding(0) var<storage, read> weights_: array<T>;

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
      if (i_ >= arrayLength(&average0_)) {
        return;
      }
      let w = weights_[i_];
      average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);
    }
    "
  `);
});

test('extended precision: what the average is rounded off by is kept', () => {
  expect(kernelSource({ averages: 1, extended: true, vectorized: true })).toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars_ {
      rate0_: f32,
      noBits_: u32,
    }

    @group(0) @binding(0) var<uniform> scalars_: Scalars_;
    @group(1) @binding(0) var<storage, read_write> average0_: array<T>;
    @group(1) @binding(1) var<storage, read_write> remainder0_: array<T>;
    @group(2) @binding(0) var<storage, read> weights_: array<T>;

    alias Bits_ = vec4<u32>;

    // WGSL lets a compiler take (a + b) - a for b. It does not know that noBits_ is 0, so this stays as it was rounded.
    fn rounded_(x: T) -> T {
      return bitcast<T>(bitcast<Bits_>(x) ^ Bits_(scalars_.noBits_));
    }

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
    }

    @compute @workgroup_size(256)
    fn main_(
      @builtin(global_invocation_id) id_: vec3<u32>,
      @builtin(num_workgroups) groups_: vec3<u32>,
    ) {
      let i_ = id_.y * groups_.x * 256u + id_.x;
      if (i_ >= arrayLength(&average0_)) {
        return;
      }
      let w = weights_[i_];
      let next0_ = lerpExtended_(Extended_(average0_[i_], remainder0_[i_]), w, scalars_.rate0_);
      average0_[i_] = next0_.average;
      remainder0_[i_] = next0_.remainder;
    }
    "
  `);
});

test('three averages, one element a thread', () => {
  expect(kernelSource({ averages: 3, vectorized: false })).toMatchInlineSnapshot(`
    "alias T = f32;

    struct Scalars_ {
      rate0_: f32,
      rate1_: f32,
      rate2_: f32,
    }

    @group(0) @binding(0) var<uniform> scalars_: Scalars_;
    @group(1) @binding(0) var<storage, read_write> average0_: array<T>;
    @group(1) @binding(1) var<storage, read_write> average1_: array<T>;
    @group(1) @binding(2) var<storage, read_write> average2_: array<T>;
    @group(2) @binding(0) var<storage, read> weights_: array<T>;

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
      if (i_ >= arrayLength(&average0_)) {
        return;
      }
      let w = weights_[i_];
      average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);
      average1_[i_] = lerp_(average1_[i_], w, scalars_.rate1_);
      average2_[i_] = lerp_(average2_[i_], w, scalars_.rate2_);
    }
    "
  `);
});

test('a rule and an average in one pass', () => {
  expect(kernelSource({ rule: heavyBall, averages: 1, vectorized: true })).toMatchInlineSnapshot(`
    "alias T = vec4<f32>;

    struct Scalars_ {
      gradientScale_: f32,
      weightDecay_: f32,
      lr: f32,
      momentum: f32,
      rate0_: f32,
    }

    @group(0) @binding(0) var<uniform> scalars_: Scalars_;
    @group(1) @binding(0) var<storage, read_write> weights_: array<T>;
    @group(1) @binding(1) var<storage, read_write> velocity_slot_: array<T>;
    @group(1) @binding(2) var<storage, read_write> average0_: array<T>;
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
      let lr = scalars_.lr;
      let momentum = scalars_.momentum;
      var velocity = velocity_slot_[i_];
      velocity = momentum * velocity + g;
      w -= lr * velocity;
      weights_[i_] = w;
      velocity_slot_[i_] = velocity;
      average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);
    }
    "
  `);
});

test('the key tells apart what the text tells apart', () => {
  const plain = defineRule({
    key: 'plain',
    slots: [],
    scalars: ['lr'],
    wgsl: 'w -= lr * g;',
    ops: ({ w, g }, { lr }) => ({ w: sub(w, mul(g, lr)) }),
  });
  const options = [undefined, heavyBall, plain].flatMap((rule) =>
    [1, 2, 7].flatMap((averages) =>
      [true, false].flatMap((vectorized) =>
        [true, false].map((extended) => ({ rule, averages, extended, vectorized })),
      ),
    ),
  );
  expect(new Set(options.map(kernelKey)).size).toBe(options.length);
  expect(new Set(options.map(kernelSource)).size).toBe(options.length);
});

test('averages that are written back, without a rule: the weights are written, and nothing else is read', () => {
  const source = kernelSource({ averages: 2, writtenBack: [0], vectorized: true });
  expect(source.match(/@group.*/g)).toEqual([
    '@group(0) @binding(0) var<uniform> scalars_: Scalars_;',
    '@group(1) @binding(0) var<storage, read_write> weights_: array<T>;',
    '@group(1) @binding(1) var<storage, read_write> average0_: array<T>;',
    '@group(1) @binding(2) var<storage, read_write> average1_: array<T>;',
  ]);
  expect(source.split('\n').slice(-7, -2)).toEqual([
    '  var w = weights_[i_];',
    '  average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);',
    '  w = average0_[i_];',
    '  weights_[i_] = w;',
    '  average1_[i_] = lerp_(average1_[i_], w, scalars_.rate1_);',
  ]);
  expect(kernelKey({ averages: 2, writtenBack: [0], vectorized: true })).toBe(
    'no rule|clip:no|averages:2 written back:0|vectorized:true',
  );
});

test('after a rule, the average is written back to the weights that the rule has written', () => {
  const source = kernelSource({ rule: heavyBall, averages: 1, writtenBack: [0], vectorized: true });
  expect(source.split('\n').slice(-7, -2)).toEqual([
    '  weights_[i_] = w;',
    '  velocity_slot_[i_] = velocity;',
    '  average0_[i_] = lerp_(average0_[i_], w, scalars_.rate0_);',
    '  w = average0_[i_];',
    '  weights_[i_] = w;',
  ]);
  expect(source).toContain('var<storage, read> gradient_');
});

test('guarded: a rule counts the step that it skips, and chooses its scalars by that', () => {
  const source = kernelSource({ rule: heavyBall, averages: 0, guarded: true, vectorized: true });
  expect(source.slice(0, source.indexOf('@compute'))).toBe(`\
alias T = vec4<f32>;

struct Scalars_ {
  @align(256) gradientScale_: f32,
  weightDecay_: f32,
  lr: f32,
  momentum: f32,
}

@group(0) @binding(0) var<uniform> rows_: array<Scalars_, ${skipRows}>;
var<private> scalars_: Scalars_;
@group(1) @binding(0) var<storage, read_write> weights_: array<T>;
@group(1) @binding(1) var<storage, read_write> velocity_slot_: array<T>;
@group(1) @binding(2) var<storage, read_write> skipped_: array<f32>;
@group(2) @binding(0) var<storage, read> gradient_: array<T>;
@group(3) @binding(0) var<storage, read> clip_: array<f32>;

`);
  expect(source).toContain(`
  if (clip_[3] != 0.0) {
    if (i_ == 0u) { skipped_[0] += 1.0; }
    return;
  }
  scalars_ = rows_[min(u32(skipped_[0]), ${skipRows - 1}u)];
  var w = weights_[i_];
`);
  expect(kernelKey({ rule: heavyBall, averages: 0, guarded: true, vectorized: true })).toBe(
    'heavy ball|clip:no|averages:0|vectorized:true|guarded',
  );
});

test('guarded: averages alone only end there', () => {
  const source = kernelSource({ averages: 1, guarded: true, vectorized: true });
  expect(source).not.toMatch(/skipped_|rows_|align/);
  expect(source).toContain(`
  if (clip_[3] != 0.0) {
    return;
  }
  let w = weights_[i_];
`);
});
