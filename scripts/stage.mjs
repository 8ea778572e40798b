// @ts-check
import { stages } from './stages.mjs';

/** Runs one stage of `npm test`, named on the command line, and sends its total to the process that asked for it. */
const stage = stages.find(({ name }) => name === process.argv[2]);
if (!stage) throw new Error(`There is no stage ${process.argv[2]}.`);
const total = await stage.run();
process.send?.(total);
process.disconnect?.();
