import * as tf from '@tensorflow/tfjs';
import {
  buildModel,
  loadTorchStateDict,
  torchStateDict,
} from '@polyak/vision-models';
import { AdamW, EMAOptimizer, saveSafetensors } from 'polyak';

/** Fine-tunes torchvision's weights for other classes, and returns the averages for torchvision. */
export async function fineTune(
  file: Blob,
  classes: number,
  batches: Iterable<{ images: tf.Tensor4D; labels: tf.Tensor2D }>,
) {
  // #region load
  const model = buildModel('shufflenet_v2_x0_5', { classes });
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The classifier is for other classes, so it starts fresh.
  loadTorchStateDict(model, bytes, {
    except: (name) => name.startsWith('fc.'),
  });
  // #endregion load

  // #region train
  const adam = new AdamW([...model.parameters.values()], {
    lr: 1e-3,
  });
  const optimizer = new EMAOptimizer(adam, { decay: 0.99 });
  for (const { images, labels } of batches) {
    optimizer.minimize(() => {
      const logits = model.forward(images, { training: true });
      return tf.losses.softmaxCrossEntropy(labels, logits);
    });
  }
  // #endregion train

  // #region back
  const averages = optimizer.swapEmaWeights(() =>
    torchStateDict(model),
  );
  const result = new Blob([await saveSafetensors(averages)]);
  // #endregion back
  tf.dispose(averages);
  optimizer.dispose();
  model.dispose();
  return result;
}
