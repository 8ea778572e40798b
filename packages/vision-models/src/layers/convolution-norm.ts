import { sequence, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { relu } from './activation.ts';
import { batchNorm } from './batch-norm.ts';
import { convolution, type ConvolutionOptions } from './convolution.ts';

/** Where the two modules are declared. */
export type ConvolutionNormScopes = readonly [convolution: Scope, norm: Scope];

/** A convolution without bias, and batch normalization. */
export function convolutionNorm(
  [convolutionScope, normScope]: ConvolutionNormScopes,
  options: Omit<ConvolutionOptions, 'bias'>,
): Layer {
  return sequence([
    convolution(convolutionScope, { ...options, bias: false }),
    batchNorm(normScope, options.outputs),
  ]);
}

/** A convolution without bias, batch normalization, and ReLU. */
export function convolutionNormRelu(
  scopes: ConvolutionNormScopes,
  options: Omit<ConvolutionOptions, 'bias'>,
): Layer {
  return sequence([convolutionNorm(scopes, options), relu]);
}
