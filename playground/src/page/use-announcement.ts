import { onBeforeUnmount, ref, watch, type Ref } from 'vue';

const quiet = 2000;

/** The text for screen readers: always the latest, and at most one every two seconds. */
export function useAnnouncement(text: () => string): Ref<string> {
  const said = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = () => {
    said.value = text();
    timer = setTimeout(() => {
      timer = undefined;
      if (said.value !== text()) say();
    }, quiet);
  };

  watch(text, () => {
    if (timer === undefined) say();
  });
  onBeforeUnmount(() => clearTimeout(timer));
  return said;
}
