/** @throws RangeError */
export function atMost(what: string, got: number, limit: number): void {
  if (!(got <= limit)) throw new RangeError(`${what} must be at most ${limit}, got ${got}`);
}
