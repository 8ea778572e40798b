import type { DataSets } from '../data/data-sets.ts';
import type { Random } from './random.ts';

export type { DataSets, Random };

/** A number set by the reader, with a slider or a number field. */
export interface NumberControl {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** `'decay'` is a field, and a slider on a scale of 1 − value. @defaultValue `'range'` */
  readonly input?: 'range' | 'number' | 'decay';
  /** May change while the experiment runs; otherwise it is read at the start. @defaultValue `false` */
  readonly live?: boolean;
}

/** A list to choose from. */
export interface Choice {
  readonly label: string;
  readonly options: readonly string[];
  /** The index of the selected option. */
  readonly value: number;
  /** May change while the experiment runs; otherwise it is read at the start. @defaultValue `false` */
  readonly live?: boolean;
}

export type Control = NumberControl | Choice;

/** The controls of an experiment; `seed` feeds `host.random`. */
export type Controls = Readonly<Record<string, Control>> & { readonly seed: NumberControl };

/** A point drawn over an image: `x` and `y` in [0, 1] from the top left, and its class. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: 0 | 1;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, each in [0, 1]: 0 and 1 are the two classes' colors, 0.5 lies between. */
  readonly pixels: ArrayLike<number>;
  readonly points?: readonly Point[];
}

/** One axis of a plot: its label and the range shown. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A named series of points in the plane. */
export interface Series {
  readonly name: string;
  /** A non-finite point leaves a gap. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Whether to draw a line or separate dots. @defaultValue `'line'` */
  readonly draw?: 'line' | 'dots';
}

/** Curves and points in the plane. */
export interface Plot {
  readonly x: Axis;
  readonly y: Axis;
  /** The raw weights first, followed by the averages. */
  readonly series: readonly Series[];
  /** Drawn faintly behind them: contour lines, or the data. */
  readonly background?: Series;
}

/**
 * What a run needs to resume from a checkpoint, by name: models, optimizers, variables, objects with `stateDict()` and
 * `loadStateDict()`, plain data, and arrays and objects of these.
 */
export type Kept = Readonly<Record<string, object | undefined>>;

/** The API of the page for an experiment. */
export interface Host<C extends Controls = Controls> {
  /** The current values of the controls. */
  readonly controls: { readonly [K in keyof C]: number };
  /** Whether the reader wants steps to be captured; otherwise they run eagerly, with the same results. */
  readonly captured: boolean;
  /** Random numbers that depend only on the seed. */
  readonly random: Random;
  /**
   * Counts from 1 to `total`, and waits between steps while the run is paused. After every tenth, it saves `kept`, if given;
   * if the device is lost, a new run can resume from there.
   */
  readonly steps: (total: number, kept?: Kept) => AsyncIterable<number>;
  /** Appends one point to each named line of a chart. */
  readonly chart: (title: string, step: number, values: Readonly<Record<string, number>>) => void;
  /** Draws a picture, replacing the last one with the same title. */
  readonly image: (title: string, picture: Picture) => void;
  /** Draws curves and points in the plane, replacing the last plot with the same title. */
  readonly plot: (title: string, plot: Plot) => void;
  /** Shows lines of text, replacing the last text with the same title. */
  readonly text: (title: string, lines: readonly string[]) => void;
  /** Loads a data set of the site. */
  readonly data: <N extends keyof DataSets>(name: N) => Promise<DataSets[N]>;
}

export interface Experiment<C extends Controls = Controls> {
  readonly title: string;
  /** What to look for, in one paragraph. */
  readonly lookFor: string;
  readonly controls: C;
  run(host: Host<C>): Promise<void>;
}

/** Declares an experiment. */
export const experiment = <const C extends Controls>(declared: Experiment<C>) => declared;
