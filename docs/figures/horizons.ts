/** The horizons that each task was run with, in steps. */
export const horizons = [10, 20, 40, 80, 160] as const;

/** Three experiments of the playground at a constant learning rate, and the lengths at which their averages are compared. */
export const tasks = [
  {
    name: 'Digits, SGD with momentum',
    experiment: 'optimizers',
    chart: 'Test loss',
    values: { schedule: 0 },
    lengths: [100, 200, 300],
  },
  {
    name: 'Noisy sine, Adam',
    experiment: 'with-and-without',
    chart: 'Test loss',
    values: {},
    lengths: [100, 200, 400],
  },
  {
    name: 'Two moons, Adam',
    experiment: 'two-moons',
    chart: 'Test loss',
    values: {},
    lengths: [100, 200, 400],
  },
] as const;

/** The mean test loss of two seeds, at the last three looks of a run. */
export interface RecordedHorizons {
  readonly task: string;
  readonly steps: number;
  readonly raw: number;
  /** For each of the horizons. */
  readonly averages: readonly number[];
}

/** The horizon with the least loss, in steps. */
export const bestOf = ({ averages }: RecordedHorizons): number =>
  horizons[averages.indexOf(Math.min(...averages))] ?? NaN;
