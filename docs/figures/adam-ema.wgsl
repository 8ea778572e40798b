alias T = vec4<f32>;

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
