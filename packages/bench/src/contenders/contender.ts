/** One way to do the work. */
export interface Contender {
  /** What takes the step; empty if only the average is measured. */
  readonly optimizer: string;
  /** What keeps the average; `none` if nothing does. */
  readonly average: string;
  /** Makes what it needs on the device. */
  readonly start: () => Running | Promise<Running>;
}

export interface Running {
  readonly device: GPUDevice;
  /**
   * Does the work once and returns without waiting for the GPU. If it has to wait in between, the promise is of the
   * milliseconds that JavaScript was busy.
   */
  readonly step: () => Promise<number> | undefined;
  /** Resolves when the GPU has finished all steps. */
  readonly finished: () => Promise<void>;
  readonly dispose: () => void;
}

/** A step that does not wait. */
export const atOnce = (work: () => void) => (): undefined => {
  work();
};
