import { readonly, ref } from 'vue';

/** Seconds after which a run that does not answer is said not to. */
export const patience = 10;

/** Whether a run has not been heard of for some time. It may be busy, or the browser may have ended it: silence proves neither. */
export function useSilence() {
  const isSilent = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The run is there, so the wait begins anew. */
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
