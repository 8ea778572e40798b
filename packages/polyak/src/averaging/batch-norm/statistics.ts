import { add, mul, sub, tidy, zerosLike, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { layersIn, type LayerLike, type LayersModelLike } from '../../layers-model.ts';
import { shadow } from '../../update/tfjs/shadow.ts';

/** What tfjs's BatchNormalization has at run time; its types keep `momentum` private. */
interface BatchNormalization extends LayerLike {
  momentum: number;
  call: Call;
}

type Call = (inputs: Tensor | Tensor[], kwargs: { training?: boolean }) => Tensor | Tensor[];

/** The batch normalization layers of a model, each once: in models inside it, in wrappers, in layers that list others. */
export function batchNormalizations(model: LayersModelLike): BatchNormalization[] {
  const seen = new Set<object>();
  const visit = (layer: object): BatchNormalization[] => {
    if (seen.has(layer)) return [];
    seen.add(layer);
    const inside = [
      ...layersIn(layer),
      ...layersIn({ layers: [(layer as { layer?: unknown }).layer] }),
    ];
    return [...(isBatchNormalization(layer) ? [layer] : []), ...inside.flatMap(visit)];
  };
  return visit(model);
}

function isBatchNormalization(layer: object): layer is BatchNormalization {
  const { getClassName } = layer as { readonly getClassName?: () => string };
  return getClassName?.call(layer) === 'BatchNormalization';
}

/** Whether it has statistics. */
export function isBuilt({ weights }: BatchNormalization): boolean {
  return weights.length > 0;
}

/**
 * Makes the moving statistics of one layer the mean over its calls. The layer's own update in training, `moving =
 * momentum * moving + (1 - momentum) * batch`, gives those of one call: the momentum and the statistics are 0 for it.
 */
export class CumulativeStatistics {
  private readonly layer: BatchNormalization;
  private readonly unbiased: boolean;
  private readonly mean: Variable;
  private readonly variance: Variable;
  private readonly original: readonly [mean: Tensor, variance: Tensor];
  private calls = 0;

  constructor(layer: BatchNormalization, unbiased: boolean) {
    this.layer = layer;
    this.unbiased = unbiased;
    // Last whether the layer is frozen or not, and whether it has gamma and beta or not.
    const [mean, variance] = layer.weights.slice(-2).map((weight) => weight.read() as Variable);
    if (!mean || !variance) throw new Error(`"${layer.name}" must be built before its statistics`);
    this.mean = mean;
    this.variance = variance;
    this.original = [mean.clone(), variance.clone()];
  }

  /** Runs a forward pass whose calls of the layer in training mode count. */
  during(forward: () => void): void {
    const { layer } = this;
    const { momentum } = layer;
    const restore = shadow(layer, 'call', (call) => (inputs, kwargs) => {
      const run = (): Tensor | Tensor[] => call(inputs, kwargs);
      return kwargs.training ? this.count(inputs, run) : run();
    });
    try {
      forward();
    } finally {
      restore();
      layer.momentum = momentum;
    }
  }

  /** The statistics from before the first call. */
  restore(): void {
    this.mean.assign(this.original[0]);
    this.variance.assign(this.original[1]);
  }

  dispose(): void {
    for (const tensor of this.original) tensor.dispose();
  }

  private count(inputs: Tensor | Tensor[], run: () => Tensor | Tensor[]): Tensor | Tensor[] {
    const correction = this.unbiased ? this.besselCorrection(inputs) : 1;
    return tidy(() => {
      const soFar = { mean: this.mean.clone(), variance: this.variance.clone() };
      this.mean.assign(zerosLike(this.mean));
      this.variance.assign(zerosLike(this.variance));
      this.layer.momentum = 0;
      const output = run();
      this.takeIn(this.mean, soFar.mean, 1);
      this.takeIn(this.variance, soFar.variance, correction);
      this.calls++;
      return output;
    });
  }

  /** Goes on with the mean so far: `target` has what the call left. */
  private takeIn(target: Variable, soFar: Tensor, correction: number): void {
    const next = mul(target, correction);
    const share = 1 / (this.calls + 1);
    target.assign(this.calls === 0 ? next : add(soFar, mul(sub(next, soFar), share)));
  }

  /** n / (n - 1), where n values of each channel are in the batch. */
  private besselCorrection(inputs: Tensor | Tensor[]): number {
    const [{ size } = { size: 0 }] = [inputs].flat();
    const n = size / this.variance.size;
    if (n >= 2) return n / (n - 1);
    throw new RangeError(
      `a batch must have at least 2 values per channel in "${this.layer.name}" for an unbiased variance, got ${n}`,
    );
  }
}
