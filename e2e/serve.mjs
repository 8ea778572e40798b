// @ts-check
import { fileURLToPath } from 'node:url';
import { serveStatic } from './static-server.mjs';

// Not `vitepress preview`: it compresses each answer anew, as well as Brotli can, which takes seconds for a large script.
const dist = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url));
await serveStatic(dist, '/', { port: Number(process.argv[2]) });
