import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const id = 'virtual:cdn-files';

/** What an exported playground loads from a CDN, which serves the files of these packages as they are. */
const used: Readonly<Record<string, RegExp>> = {
  '@tensorflow/tfjs': /^dist\/tf\.fesm\.min\.js$/,
  '@tensorflow/tfjs-backend-webgpu': /^dist\/tf-backend-webgpu\.fesm\.min\.js$/,
  polyak: /^dist\/polyak\.min\.js$/,
};

/** A Vite plugin: the module `virtual:cdn-files` has the integrity of each of them. */
export function cdnFiles() {
  return {
    name: 'cdn-files',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load(resolved: string): string | undefined {
      if (resolved !== `\0${id}`) return undefined;
      return `export default ${JSON.stringify(Object.fromEntries(Object.keys(used).flatMap(filesOf)))}`;
    },
  };
}

/** Its files, as in `polyak@0.1.0/dist/polyak.min.js`. */
function filesOf(name: string): [path: string, integrity: string][] {
  const manifest = require.resolve(`${name}/package.json`);
  const folder = dirname(manifest);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  if (!existsSync(join(folder, 'dist'))) throw new Error(`${name} is not built; run npm run build`);
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((file) => `dist/${file.replaceAll('\\', '/')}`)
    .filter((file) => used[name]?.test(file))
    .sort();
  return files.map((file) => [`${name}@${version}/${file}`, integrityOf(join(folder, file))]);
}

const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
