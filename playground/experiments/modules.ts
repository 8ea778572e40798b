import type { Experiment } from '../src/host.ts';

const load = async (module: Promise<{ default: unknown }>) => (await module).default as Experiment;

/** The experiments, loaded when they are asked for. */
export const modules = {
  'noisy-quadratic': () => load(import('./noisy-quadratic.ts')),
  'two-moons': () => load(import('./two-moons.ts')),
  digits: () => load(import('./digits.ts')),
  fashion: () => load(import('./fashion.ts')),
  'label-noise': () => load(import('./label-noise.ts')),
  diffusion: () => load(import('./diffusion.ts')),
  names: () => load(import('./names.ts')),
  decays: () => load(import('./decays.ts')),
  'schedule-free': () => load(import('./schedule-free.ts')),
  soup: () => load(import('./soup.ts')),
  optimizers: () => load(import('./optimizers.ts')),
  'with-and-without': () => load(import('./with-and-without.ts')),
} satisfies Readonly<Record<string, () => Promise<Experiment>>>;

export type ExperimentName = keyof typeof modules;

export const experimentNames = Object.keys(modules) as ExperimentName[];
