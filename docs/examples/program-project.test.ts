import { describe, expect, it } from 'vitest';
import { projectOf } from '../.vitepress/theme/program-project.ts';

describe('an example as a project of its own', () => {
  it('is a Vite app with the versions that are tested', () => {
    const { template, files } = projectOf('fit.ts', 'the program');
    expect(template).toBe('node');
    expect(files['main.ts']).toBe('the program');
    expect(files['index.html']).toContain('src="/main.ts"');
    expect(JSON.parse(files['package.json'] ?? '')).toMatchObject({
      type: 'module',
      scripts: { start: 'vite' },
      dependencies: {
        '@tensorflow/tfjs': expect.stringMatching(
          /^4\.22\.\d+$/,
        ) as string,
        polyak: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      },
    });
  });

  it('is a program of Node', () => {
    const { files } = projectOf('node.ts', 'the program');
    expect(files['train.mjs']).toBe('the program');
    expect(JSON.parse(files['package.json'] ?? '')).toMatchObject({
      scripts: { start: 'node train.mjs' },
    });
  });

  it('is a page', () => {
    expect(projectOf('cdn.html', 'the page')).toMatchObject({
      template: 'html',
      files: { 'index.html': 'the page' },
    });
  });
});
