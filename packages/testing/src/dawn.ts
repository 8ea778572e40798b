import { create, globals } from 'webgpu';

/** Set-up of the tests on WebGPU in Node: once for all files of a process, since the devices live as long as `gpu`. */
if (!(globalThis as { navigator?: Partial<Navigator> }).navigator?.gpu) {
  const gpu = create([]);
  Object.assign(globalThis, globals);
  Object.defineProperty(globalThis, 'navigator', {
    value: { gpu, userAgent: 'node' },
    configurable: true,
  });
}
