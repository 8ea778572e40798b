import sdk, { type Project } from '@stackblitz/sdk';
import { style, versions, type Standalone } from './standalone.ts';

/** The code and the playground as a Vite project. */
function toProject({ name, code, settings, playground }: Standalone): Project {
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts: { start: 'vite' },
    dependencies: versions,
    devDependencies: { vite: '5.4.21' },
  };
  const files = {
    [`${name}.ts`]: code,
    'main.js': `import './playground.js';
import settings from './settings.json';

globalThis.polyakPlayground.start(settings, async () => {
  const [tf, { default: experiment }] = await Promise.all([
    import('@tensorflow/tfjs'),
    import('./${name}.ts'),
    import('@tensorflow/tfjs-backend-webgpu'),
  ]);
  return { tf, experiment };
});
`,
    'settings.json': `${JSON.stringify(settings, null, 2)}\n`,
    'playground.js': `${playground}\nexport const experiment = (declared) => declared;\n`,
    'vite.config.js': `import { fileURLToPath } from 'node:url';

export default {
  resolve: {
    alias: { '@polyak/playground': fileURLToPath(new URL('playground.js', import.meta.url)) },
  },
};
`,
    'index.html': `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<style>
${style}
</style>
<body>
<script type="module" src="/main.js"></script>
</body>
</html>
`,
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  };
  return { title: settings.title, description: 'A playground of Polyak', template: 'node', files };
}

/** Opens it on stackblitz.com, in a new tab. */
export function openInStackBlitz(standalone: Standalone): void {
  sdk.openProject(toProject(standalone), { openFile: `${standalone.name}.ts`, newWindow: true });
}
