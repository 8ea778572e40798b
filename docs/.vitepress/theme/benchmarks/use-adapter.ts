import { onMounted, shallowRef } from 'vue';

/** The reader's GPU, as the browser describes it; null until it is known, or if there is none. */
export function useAdapter() {
  const adapter = shallowRef<GPUAdapter | null>(null);
  onMounted(async () => {
    const { gpu } = navigator as { gpu?: GPU };
    adapter.value =
      (await gpu?.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null)) ??
      null;
  });
  return adapter;
}
