import digitsUrl from '../../data/digits.bin?url';
import fashionUrl from '../../data/fashion.bin?url';
import namesUrl from '../../data/names.txt?url';
import manifest from '../../package.json';
import polyakManifest from 'polyak/package.json';
import { compile } from '../source/compile.ts';
import type { StandaloneSettings } from '../standalone/playground.ts';
import playgroundUrl from '../standalone/playground.ts?worker&url';

/** What a page that stands alone is made from. */
export interface Standalone {
  readonly name: string;
  readonly title: string;
  /** The TypeScript code. */
  readonly code: string;
  readonly settings: StandaloneSettings;
  /** The built `standalone/playground.ts`. */
  readonly playground: string;
}

const dependencies = manifest.dependencies;

/** The versions that this site is built with. */
export const versions = {
  '@tensorflow/tfjs': dependencies['@tensorflow/tfjs'],
  '@tensorflow/tfjs-backend-webgpu': dependencies['@tensorflow/tfjs-backend-webgpu'],
  polyak: polyakManifest.version,
} as const;

const urls: Readonly<Record<string, string>> = {
  digits: digitsUrl,
  fashion: fashionUrl,
  names: namesUrl,
};

const cdn = 'https://cdn.jsdelivr.net/npm';
const tfjs = `${cdn}/@tensorflow/tfjs@${versions['@tensorflow/tfjs']}/dist/tf.fesm.min.js`;
const webgpu = versions['@tensorflow/tfjs-backend-webgpu'];

/** One file of tfjs has its core in it, so that the WebGPU backend and polyak share it. */
const imports = {
  '@tensorflow/tfjs': tfjs,
  '@tensorflow/tfjs-core': tfjs,
  '@tensorflow/tfjs-backend-webgpu': `${cdn}/@tensorflow/tfjs-backend-webgpu@${webgpu}/dist/tf-backend-webgpu.fesm.min.js`,
  polyak: `${cdn}/polyak@${versions.polyak}/dist/index.js`,
  '@polyak/playground': `data:text/javascript,${encodeURIComponent('export const { experiment } = globalThis.polyakPlayground;')}`,
};

export const style = `body { max-width: 960px; margin: 24px auto; padding: 0 16px; font-family: system-ui, sans-serif; line-height: 1.5 }
form { display: flex; flex-wrap: wrap; gap: 12px; align-items: end }
label { display: grid; font-size: 14px }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 16px }
figure { margin: 0 } canvas { width: 100%; image-rendering: pixelated }
:root { color-scheme: light dark }`;

/** Loads what the page needs beside the code: the playground itself and the data sets that the code asks for. */
export async function loadStandalone(
  name: string,
  title: string,
  code: string,
  settings: Omit<StandaloneSettings, 'data'>,
): Promise<Standalone> {
  const asked = Object.entries(urls).filter(([set]) =>
    new RegExp(`data\\(\\s*['"\`]${set}`).test(code),
  );
  const [playground, ...sets] = await Promise.all([
    fetchText(playgroundUrl),
    ...asked.map(async ([set, url]) => [set, await fetchBase64(url)] as const),
  ]);
  return {
    name,
    title,
    code,
    playground,
    settings: { ...settings, data: Object.fromEntries(sets) },
  };
}

/**
 * One HTML file that runs by itself: the libraries come from a CDN, all else is in it.
 *
 * @throws SourceError when the code is no TypeScript
 */
export function toHtml({ name, title, code, settings, playground }: Standalone): string {
  const { code: stripped } = compile(code, { keepImports: true });
  const start = `import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
globalThis.polyakPlayground.start(tf, ${JSON.stringify(settings)});`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
${style}
</style>
<script type="importmap">
${JSON.stringify({ imports }, null, 2)}
</script>
<body>
<script type="module">
${inline(playground)}
</script>
<script type="module">
// ${name}.ts without its types
${inline(stripped)}
</script>
<script type="module">
${inline(start)}
</script>
</body>
</html>
`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Nothing in a script may end it, or begin a comment of HTML. */
const inline = (script: string) =>
  script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c').replaceAll(/<(?=script)/gi, '\\x3c');

async function fetchText(url: string): Promise<string> {
  return (await load(url)).text();
}

async function fetchBase64(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await load(url)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded: HTTP ${response.status}`);
  return response;
}
