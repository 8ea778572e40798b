// npm run bench -- --help: the benchmark in a real Chromium, in Node on Dawn, or in Deno.
import { runSource } from './cli/run-source.mjs';

const { main } = await runSource('main.ts');
process.exitCode = await main(process.argv.slice(2));
