/**
 * How many inputs, sequences or steps a test tries: `few`, or `many` in `npm run test:soak`, which sets `POLYAK_SOAK` to 1.
 * Other numbers are shares of it: 0.1 is a tenth.
 */
export function soaked(few: number, many = 100_000): number {
  const share = Number(import.meta.env['POLYAK_SOAK'] ?? 0);
  return Math.max(few, Math.round(share * many));
}
