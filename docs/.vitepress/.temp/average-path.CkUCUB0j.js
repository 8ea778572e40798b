function createRandom(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = state + 1831565813 >>> 0;
    let t = Math.imul(state ^ state >>> 15, state | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    integer: (n) => Math.floor(uniform() * n),
    get state() {
      return state;
    },
    set state(saved) {
      state = saved >>> 0;
    }
  };
}
function noisyPath(steps, seed = 7) {
  const random = createRandom(seed);
  const noise = () => 0.24 * (random.uniform() + random.uniform() + random.uniform() - 1.5);
  const path = [];
  let [x, y] = [-1, 0.8];
  for (let i = 0; i < steps; i++) {
    path.push([x, y]);
    [x, y] = [0.92 * x + noise(), 0.86 * y + noise()];
  }
  return path;
}
function emaOf(path, decay) {
  let [x, y] = path[0] ?? [NaN, NaN];
  return path.map((point) => {
    x = decay * x + (1 - decay) * point[0];
    y = decay * y + (1 - decay) * point[1];
    return [x, y];
  });
}
export {
  createRandom as c,
  emaOf as e,
  noisyPath as n
};
