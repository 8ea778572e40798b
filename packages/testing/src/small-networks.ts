import * as tf from '@tensorflow/tfjs';

/** A network to train in tests, the same each time it is made. */
export interface SmallNetwork {
  /** Set if it is made of layers. */
  readonly model: tf.LayersModel | null;
  /** Its weights, those of its first layer before the others. */
  readonly weights: readonly tf.Variable[];
  readonly firstLayer: readonly tf.Variable[];
  predict(x: tf.Tensor): tf.Tensor;
  /** The training loss. */
  loss(x: tf.Tensor, y: tf.Tensor): tf.Scalar;
  /** Inputs and targets of step i. */
  batch(i: number, size: number): [x: tf.Tensor, y: tf.Tensor];
  dispose(): void;
}

/** Normally distributed; tfjs takes the seed 0 for none. */
export const noise = (shape: number[], seed: number, scale = 1): tf.Tensor =>
  tf.randomNormal(shape, 0, scale, 'float32', seed + 1);

/** Labels of `count` classes, one-hot. */
export function classes(size: number, count: number, seed: number): tf.Tensor {
  return tf.tidy(() => {
    const labels = tf.randomUniform([size], 0, count - 0.01, 'float32', seed + 1);
    return tf.oneHot(tf.cast(labels, 'int32'), count);
  });
}

/** A variable with small random values. */
export const randomWeights = (shape: number[], seed: number): tf.Variable =>
  tf.tidy(() => tf.variable(noise(shape, seed, 0.2)));

const initializer = (seed: number) => tf.initializers.glorotNormal({ seed });

function ofLayers(
  layers: tf.layers.Layer[],
  loss: (y: tf.Tensor, predicted: tf.Tensor) => tf.Scalar,
  batch: SmallNetwork['batch'],
): SmallNetwork {
  const model = tf.sequential({ layers });
  const weightsOf = (layer: tf.LayersModel | tf.layers.Layer): tf.Variable[] =>
    layer.getWeights() as tf.Variable[];
  return {
    model,
    weights: weightsOf(model),
    firstLayer: weightsOf(model.layers[0] as tf.layers.Layer),
    predict: (x) => model.predict(x) as tf.Tensor,
    loss: (x, y) => loss(y, model.apply(x, { training: true }) as tf.Tensor),
    batch,
    dispose: () => void model.dispose(),
  };
}

/** Two dense layers in tf ops. */
function mlp(): SmallNetwork {
  const [w1, b1, w2, b2] = [[6, 16], [16], [16, 3], [3]].map(randomWeights) as [
    tf.Variable<tf.Rank.R2>,
    tf.Variable,
    tf.Variable<tf.Rank.R2>,
    tf.Variable,
  ];
  const weights = [w1, b1, w2, b2];
  const predict = (x: tf.Tensor): tf.Tensor =>
    tf.tidy(() => {
      const hidden = tf.relu<tf.Tensor2D>(tf.add(tf.matMul(x as tf.Tensor2D, w1), b1));
      return tf.add(tf.matMul(hidden, w2), b2);
    });
  return {
    model: null,
    weights,
    firstLayer: [w1, b1],
    predict,
    loss: (x, y) => tf.losses.softmaxCrossEntropy(y, predict(x)),
    batch: (i, size) => [noise([size, 6], i), classes(size, 3, i)],
    dispose: () => tf.dispose(weights),
  };
}

/** A convolution with batch normalization, and a dense layer. */
function cnn(): SmallNetwork {
  return ofLayers(
    [
      tf.layers.conv2d({
        inputShape: [6, 6, 1],
        filters: 4,
        kernelSize: 3,
        kernelInitializer: initializer(1),
      }),
      tf.layers.batchNormalization(),
      tf.layers.activation({ activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 3, kernelInitializer: initializer(2) }),
    ],
    tf.losses.softmaxCrossEntropy,
    (i, size) => [noise([size, 6, 6, 1], i), classes(size, 3, i)],
  );
}

/** A recurrent layer over two time steps, and a dense layer. */
function recurrent(layer: 'lstm' | 'gru'): SmallNetwork {
  return ofLayers(
    [
      tf.layers[layer]({
        inputShape: [2, 2],
        units: 4,
        kernelInitializer: initializer(1),
        recurrentInitializer: initializer(2),
      }),
      tf.layers.dense({ units: 1, kernelInitializer: initializer(3) }),
    ],
    tf.losses.meanSquaredError,
    (i, size) => [noise([size, 2, 2], i), noise([size, 1], i + 1000)],
  );
}

/** A projection of the input, and causal attention with layer normalization, in tf ops. */
function transformer(): SmallNetwork {
  const [length, width] = [4, 8];
  const [into, query, key, value, out] = [0, 1, 2, 3, 4].map((seed) =>
    randomWeights([width, width], seed),
  ) as [tf.Variable, tf.Variable, tf.Variable, tf.Variable, tf.Variable];
  const [scale, shift] = [1, 0].map((start) =>
    tf.tidy(() => tf.variable(tf.fill([width], start))),
  ) as [tf.Variable, tf.Variable];
  const weights = [into, query, key, value, out, scale, shift];
  const project = (x: tf.Tensor, matrix: tf.Variable): tf.Tensor =>
    tf.reshape(tf.matMul(tf.reshape(x, [-1, width]), matrix as tf.Tensor2D), x.shape);
  const predict = (input: tf.Tensor): tf.Tensor =>
    tf.tidy(() => {
      const x = project(input, into);
      const { mean, variance } = tf.moments(x, -1, true);
      const normal = tf.add(
        tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-5))), scale),
        shift,
      );
      const scores = tf.mul(
        tf.matMul(project(normal, query), project(normal, key), false, true),
        width ** -0.5,
      );
      const causal = tf.linalg.bandPart(tf.ones([length, length]), -1, 0);
      const masked = tf.add(scores, tf.mul(tf.sub(1, causal), -1e9));
      const mixed = tf.matMul(tf.softmax(masked), project(normal, value));
      return tf.add(x, project(mixed, out));
    });
  return {
    model: null,
    weights,
    firstLayer: [into],
    predict,
    loss: (x, y) => tf.mean(tf.square(tf.sub(predict(x), y))),
    batch: (i, size) => [noise([size, length, width], i), noise([size, length, width], i + 1000)],
    dispose: () => tf.dispose(weights),
  };
}

/** One dense layer with one weight and a bias. */
function line(): SmallNetwork {
  return ofLayers(
    [tf.layers.dense({ inputShape: [1], units: 1, kernelInitializer: initializer(1) })],
    tf.losses.meanSquaredError,
    (i, size) => [noise([size, 1], i), noise([size, 1], i + 1000)],
  );
}

/** Of three words out of five, and a dense layer. */
function embedding(): SmallNetwork {
  return ofLayers(
    [
      tf.layers.embedding({
        inputDim: 5,
        outputDim: 2,
        inputLength: 3,
        embeddingsInitializer: initializer(1),
      }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 1, kernelInitializer: initializer(2) }),
    ],
    tf.losses.meanSquaredError,
    (i, size) => [
      tf.tidy(() => tf.floor(tf.randomUniform([size, 3], 0, 4.99, 'float32', i + 1))),
      noise([size, 1], i + 1000),
    ],
  );
}

/** Networks so small that the numbers of their kernels take more memory than their tensors. */
export const tinyNetworks = {
  'one weight': line,
  'a GRU': () => recurrent('gru'),
  'an embedding': embedding,
} as const satisfies Record<string, () => SmallNetwork>;

/** The kinds of networks that capturing is tested with. */
export const smallNetworks = {
  'an MLP': mlp,
  'a CNN with batch normalization': cnn,
  'an LSTM': () => recurrent('lstm'),
  'a transformer': transformer,
} as const satisfies Record<string, () => SmallNetwork>;
