/** Three digits. */
export const short = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');
