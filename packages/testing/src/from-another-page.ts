/** A copy of a state as another page would have saved it: its variables are none of this page's. */
export function fromAnotherPage<T>(state: T): T {
  return renamed(structuredClone(state)) as T;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (Object.getPrototypeOf(value ?? 0) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, own]: [string, unknown]) => {
      if (key === 'identity') return [key, elsewhere(own)];
      if (key === 'identities') return [key, (own as unknown[]).map(elsewhere)];
      return [key, renamed(own)];
    }),
  );
}

function elsewhere(identity: unknown): unknown {
  return typeof identity === 'string' ? `elsewhere:${identity}` : identity;
}
