export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** The order after a press on the head of a column: it, or the other way round. */
export const pressed = (order: Order, column: string): Order => ({
  column,
  descending: order.column === column && !order.descending,
});

/** Sorted by a number or a name; rows without a value come last, whichever way. */
export function sorted<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | string | null,
  descending: boolean,
): Row[] {
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
  return keyed
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      const order = a.value < b.value ? -1 : Number(a.value > b.value);
      return descending ? -order : order;
    })
    .map(({ row }) => row);
}
