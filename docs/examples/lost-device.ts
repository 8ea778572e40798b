import * as tf from '@tensorflow/tfjs';

/** Replaces the lost device. */
export async function renewDevice() {
  // #region renew
  const makeBackend = tf.findBackendFactory('webgpu');
  tf.removeBackend('webgpu'); // along with everything on the lost device
  tf.registerBackend('webgpu', makeBackend, 3);
  await tf.setBackend('webgpu');
  // #endregion renew
}
