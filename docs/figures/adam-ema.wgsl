alias T = vec4<f32>;

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
