import { nextTick } from 'vue';

/** Milliseconds after which a hidden page, which draws nothing, continues. */
const longestFrame = 1000;

/**
 * Waits until the page has drawn, and then for the same time again: however slow drawing is, half of the page's time
 * remains for the reader.
 *
 * @param begun - when the work for it started, from `performance.now()`
 */
export async function afterDrawing(begun: number): Promise<void> {
  await nextTick();
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });
  await new Promise((resolve) => setTimeout(resolve, performance.now() - begun));
}
