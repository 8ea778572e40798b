import { keep, type Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../update/tfjs/backend.ts';
import { TfjsTap } from '../update/tfjs/tap.ts';
import { madeSince } from './made-since.ts';
import { OwnTensors } from './own-tensors.ts';
import { feed, standIn } from './replay/feed.ts';
import type { HostCall } from './replay/recording.ts';
import { assignInPlace, Segment } from './replay/segment.ts';
import { AssignedVariables } from './trace/assigned-variables.ts';
import { Notes } from './trace/notes.ts';
import { Settings } from './trace/settings.ts';
import { Shares } from './trace/shared-data.ts';
import type { Trace } from './trace/trace.ts';
import { validate } from './trace/validation.ts';

/** Records what tfjs does on the device in a call, in one segment after the other. */
export abstract class SegmentRecorder {
  /** What stands for the arguments' tensors in the call, and in its recording. */
  readonly inputs: readonly Tensor[];
  /** Whether a tensor is from the call, and not from outside. */
  readonly isMade = madeSince();
  readonly own: OwnTensors;

  protected readonly tfjs: TfjsBackend;
  protected readonly notes: Notes;
  protected readonly assigned: AssignedVariables;
  /** The segments, and the host calls between them. */
  protected readonly parts: (Segment | HostCall)[] = [];
  private readonly tap: TfjsTap;
  /** What the device says of the segments. */
  private readonly verdicts: Promise<string | null>[] = [];
  private validation: ReturnType<typeof validate> | null = null;
  private segment = new Segment();
  /** As of the start of the segment. */
  private shares: Shares | null = null;

  /** @param before - what the call before did, if there was one */
  constructor(tfjs: TfjsBackend, tensors: readonly Tensor[], before: Trace | null) {
    this.tfjs = tfjs;
    this.assigned = new AssignedVariables(tfjs);
    this.inputs = tensors.map((tensor) => keep(standIn(tfjs, tensor)));
    const settings = new Settings(before?.settings);
    this.notes = new Notes(tfjs, this.inputs, settings, () => this.giveUp());
    this.tap = new TfjsTap(tfjs, this.notes);
    this.own = new OwnTensors(tfjs, this.tap, this.notes);
    this.inputs.forEach((input, i) => feed(tfjs, tensors[i] as Tensor, input));
  }

  get trace(): Trace {
    return this.notes.trace;
  }

  /** Why the call cannot be replayed; null if it can, as far as is known. */
  get refusal(): string | null {
    return this.notes.refusal;
  }

  /** Why the device has rejected what was recorded; null if it has not. */
  get rejection(): Promise<string | null> {
    return Promise.all(this.verdicts).then((all) => all.find((one) => one !== null) ?? null);
  }

  get isActive(): boolean {
    return this.tap.isInstalled;
  }

  /** Says why the call cannot be replayed, if there is a reason; the first one counts. */
  refuse(reason: string): void {
    this.notes.refuse(reason);
  }

  /** Stops recording; the rest of the call runs as it would anyway. */
  giveUp(): void {
    this.refuse('it throws an error');
    if (this.isActive) this.tap.remove();
    this.assigned.forget();
    this.own.giveUp();
    this.submit();
    this.own.free();
  }

  protected begin(): void {
    this.segment = new Segment();
    this.parts.push(this.segment);
    this.shares = new Shares(this.inputs);
    this.notes.begin(this.segment, this.shares.variables);
    this.tfjs.flush();
    this.validation = validate(this.tfjs.device);
    this.tap.install();
  }

  /**
   * Ends the segment: what it assigns is copied to where the variables were.
   *
   * @param check - called when all variables have the data that they had
   */
  protected end(check: (shares: Shares) => void): void {
    if (this.trace.settings.areChanged) {
      this.refuse('it changes options of an optimizer (do so outside, or by a schedule)');
    }
    const values = this.assigned.variables.map((variable) => ({
      variable,
      values: this.own.keepValues(variable),
    }));
    this.tap.remove();
    this.submit();
    if (this.refusal !== null) return;
    this.assigned.putBack();
    if (this.shares) check(this.shares);
    for (const one of values) assignInPlace(this.tfjs, one.variable, one.values);
    this.segment.assigned.push(...values);
  }

  private submit(): void {
    this.tfjs.flush();
    if (this.validation) this.verdicts.push(this.validation(this.trace.pipelines));
    this.validation = null;
  }
}
