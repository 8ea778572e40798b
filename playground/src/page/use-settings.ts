import { computed, reactive, ref, shallowRef } from 'vue';
import { controlValues } from '../controls.ts';
import type { Controls } from '../host.ts';
import type { BackendName } from '../runner/protocol.ts';
import type { SharedState } from '../share/link.ts';
import type { Entry } from './load-experiment.ts';

/** Everything that a reader can change: the code, the controls, the backend, and whether steps are captured. */
export function useSettings({ source, result }: Entry) {
  const backend = ref<BackendName>('webgpu');
  const captured = ref(true);
  const code = ref(source);
  const controls = shallowRef<Controls>(result.controls);
  /** Only values set by the reader; the others are the defaults in the code. */
  const chosen = reactive<Record<string, number>>({});

  /** Whether its steps can be captured at all. */
  const captures = computed(() => /\bcapture\(/.test(code.value));
  const isEdited = computed(() => code.value !== source);
  const values = computed(() => controlValues(controls.value, chosen));

  function set(name: string, value: number): void {
    chosen[name] = value;
  }

  /** The controls that edited code declares. */
  function declare(declared: Controls): void {
    controls.value = declared;
  }

  /** Resets all controls to their defaults. */
  function resetControls(): void {
    for (const name of Object.keys(chosen)) Reflect.deleteProperty(chosen, name);
  }

  /** Restores the experiment's own code and controls. */
  function restoreCode(): void {
    code.value = source;
    controls.value = result.controls;
  }

  /** Applies a link. Controls that it does not set keep their defaults. */
  function apply({ backend: on, captured: isOn, values: given, edited }: SharedState): void {
    backend.value = on;
    captured.value = isOn;
    code.value = edited?.code ?? source;
    controls.value = edited?.controls ?? result.controls;
    resetControls();
    Object.assign(chosen, given);
  }

  return {
    backend,
    captured,
    captures,
    code,
    controls,
    chosen,
    values,
    isEdited,
    set,
    declare,
    apply,
    resetControls,
    restoreCode,
  };
}

export type Settings = ReturnType<typeof useSettings>;
