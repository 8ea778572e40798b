import { env } from '@tensorflow/tfjs';
import { useWebGPU } from './use-webgpu.ts';

/** Set-up of the browser tests: WebGPU or failure, never another backend. */
await useWebGPU();

// Off, so that small tensors stay on the GPU and go through the kernels under test.
env().set('WEBGPU_CPU_FORWARD', false);

// tfjs's kernel for small products is forty times slower on SwiftShader than its other ones.
env().set('WEBGPU_MATMUL_PROGRAM_TYPE', 2);
