import { version as tfjs } from '@tensorflow/tfjs/package.json';
import { version as polyak } from 'polyak/package.json';
import { devDependencies } from '../../../package.json';

/** Files to open elsewhere, and what runs them. */
export interface Project {
  title: string;
  template: 'html' | 'node';
  files: Record<string, string>;
}

const { typescript, vite } = devDependencies;

/** A page that shows what the program prints. */
const page = `\
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Polyak</title>
  </head>
  <body>
    <pre id="output"></pre>
    <script>
      const { log } = console;
      console.log = (...values) => {
        log(...values);
        const texts = values.map((value) => typeof value === 'string' ? value : JSON.stringify(value));
        document.getElementById('output').textContent += texts.join(' ') + '\\n';
      };
    </script>
    <script type="module" src="/main.ts"></script>
  </body>
</html>
`;

/** An example program as a project of its own, with the versions that it is tested with. */
export function projectOf(file: string, source: string): Project {
  const title = `Polyak: ${file}`;
  if (file.endsWith('.html')) return { title, template: 'html', files: { 'index.html': source } };
  const dependencies = { '@tensorflow/tfjs': tfjs, polyak };
  if (file === 'node.ts') {
    const start = { type: 'module', scripts: { start: 'node train.mjs' }, dependencies };
    return project(title, { 'train.mjs': source, 'package.json': json(start) });
  }
  return project(title, {
    'index.html': page,
    'main.ts': source,
    'vite.config.js': "export default { build: { target: 'es2022' } };\n",
    'package.json': json({
      type: 'module',
      scripts: { start: 'vite' },
      dependencies,
      devDependencies: { typescript, vite },
    }),
  });
}

function project(title: string, files: Record<string, string>): Project {
  return { title, template: 'node', files };
}

function json(value: object): string {
  return `${JSON.stringify({ name: 'polyak-example', private: true, ...value }, null, 2)}\n`;
}
