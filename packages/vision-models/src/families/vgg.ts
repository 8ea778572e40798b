import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import { kaimingNormalFanOut, normal, zeros } from '../definition/initial.ts';
import { sequence, type Definition, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { relu } from '../layers/activation.ts';
import { batchNorm } from '../layers/batch-norm.ts';
import { convolution } from '../layers/convolution.ts';
import { dropout } from '../layers/dropout.ts';
import { linear } from '../layers/linear.ts';
import { flatAdaptiveAveragePool, maxPool } from '../layers/pooling.ts';

export interface Vgg {
  /** 3×3 convolutions in each stage. */
  readonly depths: readonly number[];
  /** Channels of each stage. @defaultValue [64, 128, 256, 512, 512] */
  readonly widths?: readonly number[];
  /** Width of the classifier's two hidden layers. @defaultValue 4096 */
  readonly hidden?: number;
  /** Whether each convolution is followed by batch normalization. @defaultValue false */
  readonly norm?: boolean;
}

/** Height and width of the feature map that is classified. */
const mapSize = 7;

export function vgg(config: Vgg): Definition {
  const { depths, widths = [64, 128, 256, 512, 512], hidden = 4096, norm = false } = config;
  return (scope, { classes }) => {
    const features = sequence(convolutions(scope.in('features'), depths, widths, norm));
    const channels = widths.at(-1) ?? NaN;
    const classify = classifier(scope.in('classifier'), channels * mapSize ** 2, hidden, classes);
    return (x, pass) =>
      classify(flatAdaptiveAveragePool(features(x, pass), mapSize), pass) as Tensor2D;
  };
}

/** torchvision numbers all layers of the features, those without weights too. */
function convolutions(
  scope: Scope,
  depths: readonly number[],
  widths: readonly number[],
  norm: boolean,
): Layer[] {
  const layers: Layer[] = [];
  const next = () => scope.in(String(layers.length));
  let inputs = 3;
  for (const [stage, outputs] of widths.entries()) {
    for (let i = 0; i < (depths[stage] ?? 0); i++) {
      layers.push(
        convolution(next(), {
          inputs,
          outputs,
          kernel: 3,
          padding: 1,
          weight: kaimingNormalFanOut,
          bias: zeros,
        }),
      );
      if (norm) layers.push(batchNorm(next(), outputs));
      layers.push(relu);
      inputs = outputs;
    }
    layers.push(maxPool({ size: 2, stride: 2 }));
  }
  return layers;
}

function classifier(scope: Scope, inputs: number, hidden: number, classes: number): Layer<Tensor> {
  const initial = { weight: normal(0.01), bias: zeros };
  return sequence<Tensor>([
    linear(scope.in('0'), { inputs, outputs: hidden, ...initial }),
    relu,
    dropout(0.5),
    linear(scope.in('3'), { inputs: hidden, outputs: hidden, ...initial }),
    relu,
    dropout(0.5),
    linear(scope.in('6'), { inputs: hidden, outputs: classes, ...initial }),
  ]);
}
