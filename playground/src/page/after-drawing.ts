import { nextTick } from 'vue';

/** A page that is not shown draws nothing, and goes on after so many milliseconds. */
const longestFrame = 1000;

/**
 * Waits until the page has drawn what it holds, and then for as long again as that took: however slow the drawing is, half
 * of the page's time stays for the reader.
 *
 * @param begun - when the work for it began, by `performance.now()`
 */
export async function afterDrawing(begun: number): Promise<void> {
  await nextTick();
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });
  await new Promise((resolve) => setTimeout(resolve, performance.now() - begun));
}
