import { provideWebGPU } from '../../../scripts/provide-webgpu.mjs';

/** Set-up of the tests on WebGPU in Node: once for all files of a process, whose `navigator` keeps the devices alive. */
if (!(globalThis as { navigator?: Partial<Navigator> }).navigator?.gpu) await provideWebGPU();
