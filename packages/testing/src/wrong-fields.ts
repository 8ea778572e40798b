/**
 * Copies of plain data, each with a wrong value in one field: the field's name, and the copy. Of the entries of a list, only
 * the first is entered.
 */
export function* wrongFields(data: unknown): Generator<readonly [name: string, copy: unknown]> {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return;
  if (Array.isArray(data)) {
    const [first, ...others] = data as unknown[];
    for (const [name, copy] of wrongFields(first)) yield [name, [copy, ...others]];
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    yield [name, { ...data, [name]: new Map() }];
    for (const [inner, copy] of wrongFields(value)) {
      yield [/^\d+$/.test(inner) ? name : inner, { ...data, [name]: copy }];
    }
  }
}
