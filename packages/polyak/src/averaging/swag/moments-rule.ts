import { add, mul, sub } from '@tensorflow/tfjs-core';
import { defineRule } from '../../update/rule.ts';

/**
 * The mean `w` and the variance of values `g` that come one after the other (Welford 1962,
 * doi:10.1080/00401706.1962.10490022). The mean of the squares minus the square of the mean is the same, but in float32
 * it has no digits left where the values vary by less than a thousandth of their size.
 */
export const momentsRule = defineRule({
  key: 'swag moments',
  slots: ['variance'],
  scalars: ['share'],
  wgsl: `
    let before = g - w;
    w += share * before;
    variance += share * (before * (g - w) - variance);`,
  ops({ w, g, variance }, { share }) {
    const before = sub(g, w);
    const mean = add(w, mul(before, share));
    const spread = mul(before, sub(g, mean));
    return { w: mean, variance: add(variance, mul(sub(spread, variance), share)) };
  },
});
