/** What the lines and marks of a picture stand for, by the classes of figure.css. */
export type Legend = Partial<Record<'raw' | 'average' | 'dashed' | 'start' | 'minimum', string>>;
