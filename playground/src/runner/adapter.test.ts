import { afterEach, expect, it, vi } from 'vitest';
import { findAdapter, MissingWebGPU } from './adapter.ts';

afterEach(() => vi.unstubAllGlobals());

const stub = (requestAdapter: () => Promise<unknown>) =>
  vi.stubGlobal('navigator', { gpu: { requestAdapter } });

it('says which part of WebGPU is missing, also where the browser rejects', async () => {
  vi.stubGlobal('navigator', {});
  await expect(findAdapter()).rejects.toThrow(new MissingWebGPU('no-api'));
  stub(() => Promise.resolve(null));
  await expect(findAdapter()).rejects.toThrow(new MissingWebGPU('no-adapter'));
  stub(() => Promise.reject(new DOMException('blocked', 'OperationError')));
  await expect(findAdapter()).rejects.toThrow(new MissingWebGPU('no-adapter'));
});

it('tells a software adapter by its own word or by its name', async () => {
  const info = { vendor: 'google', architecture: '', description: '', isFallbackAdapter: false };
  const withInfo = (change: Partial<typeof info>) =>
    stub(() => Promise.resolve({ info: { ...info, ...change } }));
  withInfo({});
  expect(await findAdapter()).toMatchObject({ vendor: 'google', software: false });
  withInfo({ isFallbackAdapter: true });
  expect(await findAdapter()).toMatchObject({ software: true });
  withInfo({ architecture: 'swiftshader' });
  expect(await findAdapter()).toMatchObject({ software: true });
});
