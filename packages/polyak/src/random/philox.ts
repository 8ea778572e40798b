/**
 * Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): 128 random bits for each counter and
 * key, none of which depends on those before it.
 */
type Four = readonly [number, number, number, number];

const rounds = 10;
const multipliers = [0xd2511f53, 0xcd9e8d57] as const;
/** What the key grows by in each round. */
const weyl = [0x9e3779b9, 0xbb67ae85] as const;

/** All numbers are unsigned, of 32 bits. */
export function philox(counter: Four, key: readonly [number, number]): Four {
  let [a, b, c, d] = counter;
  let [k, l] = key;
  for (let i = 0; i < rounds; i++) {
    const [fromA, fromC] = [Math.imul(multipliers[0], a), Math.imul(multipliers[1], c)];
    const [highA, highC] = [highProduct(multipliers[0], a), highProduct(multipliers[1], c)];
    [a, b, c, d] = [highC ^ b ^ k, fromC, highA ^ d ^ l, fromA];
    [k, l] = [(k + weyl[0]) | 0, (l + weyl[1]) | 0];
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper 32 bits of the product, from those of 16 bits. */
function highProduct(x: number, y: number): number {
  const [low, high] = [x & 0xffff, x >>> 16];
  const [yLow, yHigh] = [y & 0xffff, y >>> 16];
  const middle = high * yLow + ((low * yLow) >>> 16);
  const other = low * yHigh + (middle & 0xffff);
  return high * yHigh + (middle >>> 16) + (other >>> 16);
}

/** The same in WGSL. */
export const philoxSource = `
fn highProduct(x: u32, y: u32) -> u32 {
  let low = x & 0xffffu;
  let high = x >> 16u;
  let yLow = y & 0xffffu;
  let yHigh = y >> 16u;
  let middle = high * yLow + ((low * yLow) >> 16u);
  let other = low * yHigh + (middle & 0xffffu);
  return high * yHigh + (middle >> 16u) + (other >> 16u);
}

fn philox(counter: vec4<u32>, key: vec2<u32>) -> vec4<u32> {
  var c = counter;
  var k = key;
  for (var i = 0; i < ${rounds}; i++) {
    c = vec4<u32>(
      highProduct(${multipliers[1]}u, c.z) ^ c.y ^ k.x,
      ${multipliers[1]}u * c.z,
      highProduct(${multipliers[0]}u, c.x) ^ c.w ^ k.y,
      ${multipliers[0]}u * c.x,
    );
    k += vec2<u32>(${weyl[0]}u, ${weyl[1]}u);
  }
  return c;
}`;
