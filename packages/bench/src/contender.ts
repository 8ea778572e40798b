/** One way to do the work; `run` does it once. */
export interface Contender {
  name: string;
  run: () => void;
  dispose: () => void;
}
