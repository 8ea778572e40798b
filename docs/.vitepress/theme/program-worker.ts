/** What a program prints, and how it ended. */
export type ProgramMessage =
  { kind: 'line'; text: string } | { kind: 'done' } | { kind: 'failed'; text: string };

const programs = import.meta.glob<unknown>(
  '../../examples/{programs,algorithms,schedules,trouble,starts}/*.ts',
);

const post = (message: ProgramMessage) => self.postMessage(message);

console.log = (...values: unknown[]) => post({ kind: 'line', text: values.map(textOf).join(' ') });

self.onmessage = async ({ data: path }: MessageEvent<string>) => {
  try {
    await programs[path]?.();
    post({ kind: 'done' });
  } catch (error) {
    post({ kind: 'failed', text: String(error) });
  }
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
