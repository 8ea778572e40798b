import { rejection } from '../../argument.ts';
import { isLayersModel, layersIn, type LayersModelLike } from '../../layers-model.ts';

/** What a state dict needs of a layer of tfjs, or of a model inside a model. */
export interface GraphLayer {
  readonly name: string;
  readonly weights: readonly {
    readonly originalName: string;
    read(): unknown;
  }[];
  readonly inboundNodes: readonly { readonly inputTensors: readonly GraphTensor[] }[];
  /** Of a model only. */
  readonly inputs?: readonly GraphTensor[];
  readonly outputs?: readonly GraphTensor[];
  readonly dataFormat?: string;
  readonly axis?: number | readonly number[];
  /** Of a layer around another. */
  readonly layer?: GraphLayer;
  /** Of a Bidirectional layer: the copies of its layer that have the weights. */
  readonly forwardLayer?: GraphLayer;
  readonly backwardLayer?: GraphLayer;
  getClassName(): string;
}

/** A symbolic tensor. */
export interface GraphTensor {
  readonly shape: readonly (number | null)[];
  readonly sourceLayer: GraphLayer;
  readonly nodeIndex: number;
  readonly outputTensorIndex?: number;
}

/** The model as a graph of layers. */
export function graphOf(model: LayersModelLike): Required<GraphLayer> {
  if (isLayersModel(model)) return model as unknown as Required<GraphLayer>;
  throw rejection('model', 'a tf.LayersModel', model);
}

/** The layers inside a model, or inside a layer of the user's own making, but for the layer itself. */
export function graphLayersIn(layer: GraphLayer): GraphLayer[] {
  return (layersIn(layer) as object[] as GraphLayer[]).filter((inner) => inner !== layer);
}
