import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { claims } from '../experiments/claims.ts';
import { experimentNames, modules, type ExperimentName } from '../experiments/modules.ts';
import { fault, sentence, showClaims, type KeptClaim, type Shown } from './testing/claims.ts';

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

/** Keeps how ten seeds show the claims of an experiment; gives what they do not show. */
async function store(name: ExperimentName): Promise<string[]> {
  const experiment = await modules[name]();
  const runs: Shown[][] = [];
  for (const seed of seeds) runs.push(await showClaims(experiment, claims[name], seed));
  const kept: KeptClaim[] = claims[name].map(({ says }, i) => ({
    says,
    seeds: runs.flatMap((shown) => shown[i] ?? []),
  }));
  const file = new URL(`../experiments/${name}.seeds.json`, import.meta.url);
  await writeFile(file, `[\n${kept.map((claim) => JSON.stringify(claim)).join(',\n')}\n]\n`);
  for (const claim of kept) console.log(`${name}: ${sentence(claim)}`);
  const { lookFor } = experiment;
  const unsaid = kept.map(sentence).filter((text) => !lookFor.includes(text));
  return [
    ...unsaid.map((text) => `the text does not say "${text}"`),
    ...claims[name].flatMap((claim, i) =>
      runs.flatMap((shown) => (shown[i] && fault(claim, shown[i])) ?? []),
    ),
  ].map((text) => `${name}: ${text}`);
}

const wanted = process.argv.slice(2).filter((word) => word !== '--seeds');
const faults: string[] = [];
for (const name of experimentNames) {
  if (wanted.length === 0 || wanted.includes(name)) faults.push(...(await store(name)));
}
for (const text of faults) console.error(text);
process.exitCode = faults.length > 0 ? 1 : 0;
