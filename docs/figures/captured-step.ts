/** The parts of a training step. */
export type Part = 'forward' | 'backward' | 'optimizer';

export interface Dispatch {
  readonly does: 'dispatch';
  readonly part: Part;
  /** As the pipeline is labeled: by tfjs with the name of a class, by Polyak with that of the rule. */
  readonly kernel: string;
  readonly workgroups: readonly number[];
}

/** What a step asks of the GPU, in order. */
export type Command =
  | { readonly does: 'copy' | 'write'; readonly bytes: number }
  | { readonly does: 'pass' | 'submit' }
  | Dispatch;

export const isDispatch = (command: Command): command is Dispatch => command.does === 'dispatch';
