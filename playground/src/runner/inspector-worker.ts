import { Inspector } from './inspector.ts';
import type { Report } from './protocol.ts';

/** The first message contains the port to the training worker; each later one means that the page has drawn. */
self.addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  const send = (report: Report) => self.postMessage(report);
  const inspector = new Inspector(send, () => performance.now());
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => inspector.receive(data));
  port.start();
  self.addEventListener('message', () => {
    inspector.drawn();
    port.postMessage(null);
  });
});
