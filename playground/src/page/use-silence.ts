import { readonly, ref } from 'vue';

/** Seconds without an answer after which a run counts as unresponsive. */
export const patience = 10;

/** Whether a run has been silent for some time. It may be busy, or the browser may have terminated it; silence proves neither. */
export function useSilence() {
  const isSilent = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The run is alive: restarts the timer. */
  function hear(): void {
    endWait();
    timer = setTimeout(() => (isSilent.value = true), 1000 * patience);
  }

  function endWait(): void {
    clearTimeout(timer);
    isSilent.value = false;
  }

  return { isSilent: readonly(isSilent), hear, endWait };
}
