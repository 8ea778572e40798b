import type { Host } from './host.ts';
import { toImage } from './picture.ts';
import { appendPoint, putFigure, type Recording } from './recording.ts';

/** Puts what an experiment shows into a recording. */
export const recorder = (
  recording: Recording,
): Pick<Host, 'chart' | 'image' | 'plot' | 'text'> => ({
  chart: (title, step, points) => appendPoint(recording, title, step, points),
  image: (title, picture) => putFigure(recording.images, toImage(title, picture)),
  plot: (title, plot) => putFigure(recording.plots, { title, ...plot }),
  text: (title, lines) => putFigure(recording.texts, { title, lines }),
});
