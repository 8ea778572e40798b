import * as tf from '@tensorflow/tfjs';

/** A device in the place of the one that was lost. */
export async function renewDevice() {
  // #region renew
  const makeBackend = tf.findBackendFactory('webgpu');
  tf.removeBackend('webgpu'); // and with it all that was on the lost device
  tf.registerBackend('webgpu', makeBackend, 3);
  await tf.setBackend('webgpu');
  // #endregion renew
}
