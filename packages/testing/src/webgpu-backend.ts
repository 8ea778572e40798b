import '@tensorflow/tfjs-backend-webgpu';
import { env, setBackend } from '@tensorflow/tfjs';

/** Set-up of the browser tests: WebGPU or failure, never another backend. */
if (!(await setBackend('webgpu'))) throw new Error('these tests need a WebGPU adapter');

// Off, so that small tensors stay on the GPU and go through the kernels under test.
env().set('WEBGPU_CPU_FORWARD', false);
