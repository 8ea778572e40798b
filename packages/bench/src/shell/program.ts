import { main } from './shell.ts';

await main();
