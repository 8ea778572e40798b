/** Makes the members of `inner` that `outer` does not have itself readable, callable and settable on `outer`. */
export function forwardMembers(outer: object, inner: object): void {
  for (const name of memberNames(inner)) {
    if (name in outer) continue;
    Object.defineProperty(outer, name, {
      get: (): unknown => {
        const value: unknown = Reflect.get(inner, name);
        return typeof value === 'function' ? (value.bind(inner) as unknown) : value;
      },
      set: (value: unknown) => {
        Reflect.set(inner, name, value);
      },
      configurable: true,
      enumerable: false,
    });
  }
}

function memberNames(object: object): Set<string> {
  const names = new Set<string>();
  let level: object | null = object;
  while (level && level !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
    level = Object.getPrototypeOf(level) as object | null;
  }
  return names;
}
