/**
 * The same items. For each one that the loop over them handles without awaiting anything, `took` is called with the
 * milliseconds.
 */
export function timed<T>(
  items: AsyncGenerator<T>,
  took: (milliseconds: number) => void,
): AsyncIterable<T> {
  /** When the loop got an item; null once it has awaited something. */
  let begun: number | null = null;
  const iterator: AsyncIterator<T> = {
    next() {
      if (begun !== null) took(performance.now() - begun);
      begun = null;
      return new Promise((resolve, reject) => {
        items.next().then((item) => {
          // The loop goes on in the next microtask, and what is queued after it comes once it awaits.
          resolve(item);
          begun = performance.now();
          queueMicrotask(() => (begun = null));
        }, reject);
      });
    },
    return: () => items.return(undefined),
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
