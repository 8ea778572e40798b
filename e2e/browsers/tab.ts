/** The one tab of a browser. A place is the XPath of an element, a key is named as Playwright names it: `Tab`, `Control+k`. */
export interface Tab {
  /** Such as `Firefox 140.12.0`. */
  readonly version: string;
  open(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page, which reaches nothing but its arguments there. */
  run<Arguments extends readonly unknown[], Result>(
    script: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  click(place: string): Promise<void>;
  /** Takes an option of a list, by its value. */
  choose(place: string, value: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Letter by letter. */
  type(text: string): Promise<void>;
  /** A PNG in base64. */
  screenshot(): Promise<string>;
  /** What the console has had of errors so far. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}
