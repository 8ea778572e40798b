import * as tf from '@tensorflow/tfjs';

/** A layer with a weight of its own, and something that it calls `layers`. */
export class CustomLayer extends tf.layers.Layer {
  static readonly className: string = 'CustomLayer';
  readonly layers: unknown;
  protected readonly listed: unknown;

  constructor({
    listed,
    ...config
  }: { listed?: unknown; name?: string; inputShape?: tf.Shape } = {}) {
    super(config);
    this.listed = listed;
    this.layers = this.makeLayers();
  }

  override build(inputShape: tf.Shape): void {
    this.addWeight('scale', [Number(inputShape.at(-1))], 'float32', tf.initializers.ones());
    super.build(inputShape);
  }

  override call(inputs: tf.Tensor | tf.Tensor[], _kwargs?: object): tf.Tensor | tf.Tensor[] {
    return inputs;
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), listed: this.listed as never };
  }

  protected makeLayers(): unknown {
    return this.listed;
  }
}
tf.serialization.registerClass(CustomLayer);

/** The same with two layers inside, whose weights tfjs knows of or does not. */
export class BlockLayer extends CustomLayer {
  static override readonly className: string = 'BlockLayer';

  override build(inputShape: tf.Shape): void {
    super.build(inputShape);
    for (const layer of this.inner) layer.build(inputShape);
  }

  override get weights(): tf.layers.Layer['weights'] {
    const inner = this.listed ? this.inner.flatMap(({ weights }) => weights) : [];
    return [...super.weights, ...inner];
  }

  protected override makeLayers(): unknown {
    return [tf.layers.dense({ units: 2 }), tf.layers.dense({ units: 2, useBias: false }), this];
  }

  private get inner(): tf.layers.Layer[] {
    return (this.layers as tf.layers.Layer[]).slice(0, 2);
  }
}
tf.serialization.registerClass(BlockLayer);
