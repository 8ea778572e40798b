import cdnFiles from 'virtual:cdn-files';
import digitsUrl from '../../data/digits.bin?url';
import fashionUrl from '../../data/fashion.bin?url';
import namesUrl from '../../data/names.txt?url';
import manifest from '../../package.json';
import polyakManifest from 'polyak/package.json';
import type { StandaloneSettings } from '../standalone/playground.ts';
import playgroundUrl from '../standalone/playground.ts?worker&url';
import { compileApart } from './compile-apart.ts';

/** The parts of a standalone page. */
export interface Standalone {
  readonly name: string;
  /** The TypeScript code. */
  readonly code: string;
  readonly settings: StandaloneSettings;
  /** The built `standalone/playground.ts`. */
  readonly playground: string;
}

const dependencies = manifest.dependencies;

/** The versions used by this site. */
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

const cdn = 'https://cdn.jsdelivr.net/npm/';

/** A single tfjs file that includes its core, so that the WebGPU backend and polyak share it. */
const tfjs = `${cdn}@tensorflow/tfjs@${versions['@tensorflow/tfjs']}/dist/tf.fesm.min.js`;
const webgpu = versions['@tensorflow/tfjs-backend-webgpu'];
const imports = {
  '@tensorflow/tfjs': tfjs,
  '@tensorflow/tfjs-core': tfjs,
  '@tensorflow/tfjs-backend-webgpu': `${cdn}@tensorflow/tfjs-backend-webgpu@${webgpu}/dist/tf-backend-webgpu.fesm.min.js`,
  polyak: `${cdn}polyak@${versions.polyak}/dist/polyak.min.js`,
};

/** A browser that knows them takes nothing else from the CDN. */
const integrity = Object.fromEntries(
  Object.entries(cdnFiles).map(([path, hash]) => [cdn + path, hash]),
);

export const style = `body { max-width: 960px; margin: 24px auto; padding: 0 16px; font-family: system-ui, sans-serif; line-height: 1.5 }
form { display: flex; flex-wrap: wrap; gap: 12px; align-items: end }
label { display: grid; font-size: 14px }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 16px }
figure { margin: 0 } canvas { width: 100%; image-rendering: pixelated }
:root { color-scheme: light dark }`;

/** Loads what the page needs beside the code: the playground itself and the data sets that the code asks for. */
export async function loadStandalone(
  name: string,
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
    code,
    playground,
    settings: { ...settings, data: Object.fromEntries(sets) },
  };
}

/**
 * A standalone HTML file: the libraries come from a CDN, and everything else is included. The code runs only on request,
 * under the page's own policy: it can load only these libraries, and send nothing.
 *
 * @throws Error when the code is not valid TypeScript, or cannot be compiled in time
 */
export async function toHtml(standalone: Standalone): Promise<string> {
  const { name, code, settings, playground } = standalone;
  const main = inline(`// ${name}.ts without its types
globalThis.polyakPlayground.main(async (require, exports) => {
${await compileApart(code)}
});`);
  const map = JSON.stringify({ imports, integrity }, null, 1);
  const start = inline(`globalThis.polyakPlayground.start(${JSON.stringify(settings)}, async () => {
  const [tf, polyak] = await Promise.all([
    import('@tensorflow/tfjs'),
    import('polyak'),
    import('@tensorflow/tfjs-backend-webgpu'),
  ]);
  const code = document.getElementById('code').textContent;
  const modules = { '@tensorflow/tfjs': tf, polyak };
  return { tf, experiment: await globalThis.polyakPlayground.load(code, modules) };
});`);
  const scripts = [map, main, inline(playground), start].map((script) => `\n${script}\n`);
  const hashes = await Promise.all(scripts.map(hashOf));
  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${[tfjs, imports['@tensorflow/tfjs-backend-webgpu'], imports.polyak, ...hashes].join(' ')}`,
    `style-src ${await hashOf(`\n${style}\n`)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const [mapText = '', mainText = '', ...rest] = scripts;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escape(settings.title)}</title>
<style>
${style}
</style>
<script type="importmap">${mapText}</script>
<body>
<script type="text/plain" id="code">${mainText}</script>
${rest.map((script) => `<script type="module">${script}</script>`).join('\n')}
</body>
</html>
`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Nothing in a script may end it, or begin a comment of HTML; what the parser of HTML would change is changed before. */
const inline = (script: string) =>
  script
    .replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
    .replaceAll(/<(?=script)/gi, '\\x3c')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');

/** The hash source of a script or style in a policy. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

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
