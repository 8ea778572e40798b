// For bundlers.
import '@tensorflow/tfjs-backend-webgpu';
import { train } from './train.js';

window.document.querySelector('output').textContent = JSON.stringify([
  await train('cpu'),
  await train('webgpu'),
]);
