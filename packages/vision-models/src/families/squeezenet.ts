import * as tf from '@tensorflow/tfjs';
import { kaimingUniform, normal, zeros } from '../definition/initial.ts';
import { sequence, type Definition, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { relu } from '../layers/activation.ts';
import { convolution, type ConvolutionOptions } from '../layers/convolution.ts';
import { dropout } from '../layers/dropout.ts';
import { globalAveragePool, maxPool } from '../layers/pooling.ts';

/** A Fire module: squeezed channels, and the channels that each of its two branches expands them to. */
type Fire = readonly [squeezed: number, expanded: number];

/** Fire modules, with pools between them. */
export type SqueezeNet = readonly (Fire | 'pool')[];

const stemWidth = 64;

export function squeezenet(config: SqueezeNet): Definition {
  return (scope, { classes }) => {
    const layers = [
      convolutionRelu(scope.in('features.0'), {
        inputs: 3,
        outputs: stemWidth,
        kernel: 3,
        stride: 2,
      }),
    ];
    let inputs = stemWidth;
    for (const [i, entry] of config.entries()) {
      if (entry === 'pool') layers.push(maxPool({ size: 3, stride: 2, ceil: true }));
      else {
        // The stem and its activation come first.
        layers.push(fire(scope.in(`features.${i + 2}`), inputs, entry));
        inputs = 2 * entry[1];
      }
    }
    const classify = convolution(scope.in('classifier.1'), {
      inputs,
      outputs: classes,
      kernel: 1,
      weight: normal(0.01),
      bias: zeros,
    });
    const features = sequence([...layers, dropout(0.5), classify, relu]);
    return (x, pass) => globalAveragePool(features(x, pass));
  };
}

function fire(scope: Scope, inputs: number, [squeezed, expanded]: Fire): Layer {
  const squeeze = convolutionRelu(scope.in('squeeze'), { inputs, outputs: squeezed, kernel: 1 });
  const to = { inputs: squeezed, outputs: expanded };
  const expand1 = convolutionRelu(scope.in('expand1x1'), { ...to, kernel: 1 });
  const expand3 = convolutionRelu(scope.in('expand3x3'), { ...to, kernel: 3, padding: 1 });
  return (x, pass) => {
    const y = squeeze(x, pass);
    return tf.concat([expand1(y, pass), expand3(y, pass)], 3);
  };
}

function convolutionRelu(scope: Scope, options: ConvolutionOptions): Layer {
  return sequence([convolution(scope, { ...options, weight: kaimingUniform, bias: zeros }), relu]);
}
