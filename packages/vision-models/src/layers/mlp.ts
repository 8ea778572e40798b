import type { Tensor } from '@tensorflow/tfjs';
import type { Initial } from '../definition/initial.ts';
import { sequence, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { gelu } from './activation.ts';
import { linear } from './linear.ts';

export interface MlpOptions {
  readonly width: number;
  readonly hidden: number;
  readonly weight: Initial;
  readonly bias: Initial;
}

/** The two linear layers of a transformer block. torchvision numbers the activation and the dropout, here 0, too. */
export function mlp(scope: Scope, { width, hidden, weight, bias }: MlpOptions): Layer<Tensor> {
  return sequence([
    linear(scope.in('0'), { inputs: width, outputs: hidden, weight, bias }),
    gelu,
    linear(scope.in('3'), { inputs: hidden, outputs: width, weight, bias }),
  ]);
}
