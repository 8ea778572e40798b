import { onBeforeUnmount, onMounted } from 'vue';

/** Prints a dark page as a light one. */
export function useLightPrint(): void {
  let wasDark = false;

  function before(): void {
    const { classList } = document.documentElement;
    wasDark = classList.contains('dark');
    classList.remove('dark');
  }

  function after(): void {
    document.documentElement.classList.toggle('dark', wasDark);
  }

  onMounted(() => {
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
  });
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  });
}
