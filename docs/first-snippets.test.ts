import { readdirSync, readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const docs = new URL('.', import.meta.url);
const skipped = /^(?:api|node_modules|\.vitepress)\/|^changelog\.md$/;

/** The first block of TypeScript or JavaScript of each page: the file it is from, or its fence. */
const firsts = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !skipped.test(path))
  .flatMap((path): [page: string, first: string][] => {
    const text = readFileSync(new URL(path, docs), 'utf8');
    const first = /^(?:<<< @\/(.*)\{[tj]s\}.*|```[tj]s\b.*)$/m.exec(text);
    return first ? [[path, first[1] ?? first[0]]] : [];
  });

const examples = import.meta.glob<unknown>(['./examples/**/*.ts', '!./examples/**/*.test.ts']);

/** Those that begin with WebGPU run in first-snippets.gpu.test.ts. */
const needsGpu = (file: string) =>
  readFileSync(new URL(file, docs), 'utf8').includes("'@tensorflow/tfjs-backend-webgpu'");

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('the first snippet of a page', () => {
  it('is a whole file', () => {
    expect(firsts.length).toBeGreaterThan(40);
    expect(firsts.filter(([, first]) => !/^examples\/[\w/-]+\.ts$/.test(first))).toEqual([]);
  });

  const files = [...new Set(firsts.map(([, file]) => file))].filter((file) => !needsGpu(file));
  it.each(files)('%s runs as it is pasted', async (file) => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    await examples[`./${file}`]?.();
    expect(log).toHaveBeenCalled();
    for (const value of log.mock.calls.flat()) expect(value).not.toBeNaN();
    log.mockRestore();
  });
});
