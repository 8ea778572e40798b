import * as tf from '@tensorflow/tfjs';
import {
  normal,
  truncatedNormal,
  uniformByInputs,
  xavierUniform,
  zeros,
} from '../definition/initial.ts';
import { sequence, type Definition, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { dotProducts, joinHeads, splitHeads } from '../layers/attention.ts';
import { convolution } from '../layers/convolution.ts';
import { layerNorm } from '../layers/layer-norm.ts';
import { linear, product } from '../layers/linear.ts';
import { mlp } from '../layers/mlp.ts';

/** Vision Transformer. torchvision's dropout rates are 0. */
export interface Vit {
  /** Height and width of a patch, in pixels; must divide the image's. */
  readonly patch: number;
  readonly depth: number;
  readonly heads: number;
  readonly width: number;
  /** Width of the hidden layer in each block. */
  readonly hidden: number;
}

const epsilon = 1e-6;

export function vit({ patch, depth, heads, width, hidden }: Vit): Definition {
  return (scope, { image, classes }) => {
    if (image % patch !== 0) {
      throw new RangeError(`image must be a multiple of the patches' ${patch}, got ${image}`);
    }
    const patches = (image / patch) ** 2;
    const embed = convolution(scope.in('conv_proj'), {
      inputs: 3,
      outputs: width,
      kernel: patch,
      stride: patch,
      weight: truncatedNormal((3 * patch ** 2) ** -0.5),
      bias: zeros,
    });
    const classToken = scope.parameter('class_token', [1, 1, width], zeros);
    const encoder = scope.in('encoder');
    const positions = encoder.parameter('pos_embedding', [1, patches + 1, width], normal(0.02));
    const encode = sequence([
      ...Array.from({ length: depth }, (_, i) =>
        block(encoder.in(`layers.encoder_layer_${i}`), { width, heads, hidden }),
      ),
      layerNorm(encoder.in('ln'), width, epsilon),
    ]);
    const classify = linear(scope.in('heads.head'), {
      inputs: width,
      outputs: classes,
      weight: zeros,
      bias: zeros,
    });

    return (x, pass) => {
      const [batch] = x.shape;
      if (x.shape[1] !== image || x.shape[2] !== image) {
        throw new RangeError(
          `images must be ${image} × ${image}, got ${x.shape[1]} × ${x.shape[2]}`,
        );
      }
      const embedded = tf.reshape(embed(x, pass), [batch, patches, width]);
      const first = tf.tile(pass.read(classToken), [batch, 1, 1]);
      const tokens = tf.add(tf.concat([first, embedded], 1), pass.read(positions));
      const encoded = encode(tokens, pass);
      const token = tf.reshape(tf.slice(encoded, [0, 0, 0], [batch, 1, width]), [batch, width]);
      return classify(token, pass) as tf.Tensor2D;
    };
  };
}

function block(
  scope: Scope,
  { width, heads, hidden }: { width: number; heads: number; hidden: number },
): Layer<tf.Tensor> {
  const norm1 = layerNorm(scope.in('ln_1'), width, epsilon);
  const attend = selfAttention(scope.in('self_attention'), width, heads);
  const norm2 = layerNorm(scope.in('ln_2'), width, epsilon);
  const transform = mlp(scope.in('mlp'), {
    width,
    hidden,
    weight: xavierUniform,
    bias: normal(1e-6),
  });
  return (input, pass) => {
    const x = tf.add(attend(norm1(input, pass), pass), input);
    return tf.add(transform(norm2(x, pass), pass), x);
  };
}

/** PyTorch's `MultiheadAttention` of tokens to themselves. */
function selfAttention(scope: Scope, width: number, heads: number): Layer<tf.Tensor> {
  const weight = scope.parameter('in_proj_weight', [3 * width, width], xavierUniform, 'linear');
  const bias = scope.parameter('in_proj_bias', [3 * width], zeros);
  const project = linear(scope.in('out_proj'), {
    inputs: width,
    outputs: width,
    weight: uniformByInputs(width),
    bias: zeros,
  });
  return (x, pass) => {
    const projected = tf.add(product(x, pass.read(weight)), pass.read(bias));
    const [queries, keys, values] = splitHeads(projected, heads);
    const attention = tf.softmax(dotProducts(queries, keys));
    return project(joinHeads(tf.matMul(attention, values)), pass);
  };
}
