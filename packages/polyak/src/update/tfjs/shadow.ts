type Method = (...args: never[]) => unknown;

/** Replaces a method of one object; the result puts back what was there. */
export function shadow<T extends object, Name extends keyof T>(
  target: T,
  name: Name,
  replace: (original: T[Name]) => T[Name],
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = target[name] as Method;
  const bound = original.bind(target) as T[Name];
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value: replace(bound),
  });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
