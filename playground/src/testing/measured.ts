import type { Recording } from '../recording.ts';

/** Measured times are not reproducible with a seed. */
export const isMeasured = ({ title }: { readonly title: string }) => /milliseconds/i.test(title);

/** What a seed reproduces. */
export const withoutMeasured = (recording: Recording): Recording => ({
  ...recording,
  charts: recording.charts.filter((chart) => !isMeasured(chart)),
  texts: recording.texts.filter((text) => !isMeasured(text)),
});
