const worker = new Worker(
  new URL('train.worker.ts', import.meta.url),
  { type: 'module' },
);
worker.onmessage = ({ data }: MessageEvent<number>) => {
  console.log('loss', data);
};
