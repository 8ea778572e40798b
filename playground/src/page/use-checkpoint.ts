import { computed, shallowRef } from 'vue';
import { controlValues } from '../controls.ts';
import type { Recording } from '../recording.ts';
import type { Checkpoint } from '../runner/checkpoint.ts';
import type { Progress } from '../runner/protocol.ts';
import type { Settings } from './use-settings.ts';

/** A checkpoint and what the page showed at that time. */
export interface Held {
  readonly checkpoint: Checkpoint;
  readonly recording: Recording;
  readonly progress: Progress | null;
}

/** The last checkpoint of a run, as long as a new run would start the same way. */
export function useCheckpoint({ code, chosen, controls, values }: Settings) {
  const held = shallowRef<Held | null>(null);
  let began = { code: '', chosen: {} };

  /** Live controls may differ. */
  function beginsAlike(): boolean {
    const then = controlValues(controls.value, began.chosen);
    const isSame = (name: string) =>
      controls.value[name]?.live === true || values.value[name] === then[name];
    return code.value === began.code && Object.keys(then).every(isSame);
  }

  const offered = computed(() => (held.value && beginsAlike() ? held.value : null));

  /** Starts a run: from its first step, or from a checkpoint. */
  function begin(from: Held | null): void {
    began = { code: code.value, chosen: { ...chosen } };
    held.value = from;
  }

  function hold(one: Held): void {
    held.value = one;
  }

  function drop(): void {
    held.value = null;
  }

  return { offered, begin, hold, drop };
}
