// @ts-check
import { fileURLToPath } from 'node:url';
import { serveStatic } from './static-server.mjs';

// `vitepress preview` would compress each file for each request at Brotli's highest level, which takes seconds for a large script.
const dist = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url));
await serveStatic(dist, '/', { port: Number(process.argv[2]) });
