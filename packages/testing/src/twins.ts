import { concat, dispose, reshape, tidy, Variable, type Tensor } from '@tensorflow/tfjs';

/** A training run of which each step gives tensors, such as losses and metrics. */
export interface Twin {
  step(i: number): Tensor[] | Promise<Tensor[]>;
  /** What the run has trained. */
  state(): Tensor[] | Promise<Tensor[]>;
  dispose(): void;
}

/** The tensors of all steps, and the state after them. Read once at the end. */
export async function valuesAfter(
  steps: number,
  twin: Twin,
): Promise<{ seen: number[]; state: number[][] }> {
  const seen: Tensor[] = [];
  for (let i = 0; i < steps; i++) seen.push(...(await twin.step(i)));
  const all = tidy(() => concat(seen.map((tensor) => reshape(tensor, [-1]))));
  dispose(seen);
  const values = Array.from(await all.data());
  all.dispose();
  const trained = await twin.state();
  const state = await Promise.all(trained.map(async (one) => [...(await one.data())]));
  // An optimizer's count of steps is a tensor of its own.
  dispose(trained.filter((one) => !(one instanceof Variable)));
  twin.dispose();
  return { seen: values, state };
}
