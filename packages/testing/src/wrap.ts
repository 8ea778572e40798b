type Method = (...args: unknown[]) => unknown;

/**
 * Replaces a method until the returned function is called.
 *
 * @param replace - makes the new method from the original, which is to be called on the same object
 */
export function wrap(
  target: object,
  name: string,
  replace: (original: Method) => Method,
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = Reflect.get(target, name) as Method;
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value: replace(original),
  });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
