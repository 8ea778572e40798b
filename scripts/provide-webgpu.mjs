// @ts-check

/**
 * Gives Node the WebGPU of Dawn; Deno has its own.
 *
 * @returns {Promise<unknown>} what has to be kept, because the devices live only as long
 */
export async function provideWebGPU() {
  if ('Deno' in globalThis) return null;
  const { create, globals } = await import('webgpu');
  const gpu = create([]);
  Object.assign(globalThis, globals);
  Object.defineProperty(globalThis, 'navigator', {
    value: { gpu, userAgent: 'node' },
    configurable: true,
  });
  return gpu;
}
