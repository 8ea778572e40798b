import { expect, test } from 'vitest';
import { adapterName } from './adapter-name.ts';

const named = (parts: Partial<GPUAdapterInfo>): string =>
  adapterName({
    vendor: '',
    architecture: '',
    device: '',
    description: '',
    ...parts,
  } as GPUAdapterInfo);

test('an adapter is named by what it says in words, once', () => {
  expect(named({ vendor: 'google', architecture: 'swiftshader' })).toBe('google swiftshader');
  expect(named({ vendor: '65541', device: '0', description: 'llvmpipe' })).toBe('llvmpipe');
  expect(named({ vendor: 'apple', description: 'apple' })).toBe('apple');
  expect(named({})).toBe('unknown adapter');
});
