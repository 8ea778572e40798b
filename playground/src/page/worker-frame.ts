/**
 * Scripts and data from this site only, and no code from strings. The origin is written out: in a frame without an address
 * of its own, `'self'` does not match the site in every browser. WebAssembly is for a module of tfjs.
 */
function policy({ origin }: Location): string {
  const scripts = `script-src ${origin} blob: 'wasm-unsafe-eval'; worker-src ${origin} blob:`;
  return `default-src 'none'; ${scripts}; connect-src ${origin} data:`;
}

let frame: Promise<Window & typeof globalThis> | null = null;

/**
 * Starts a module worker under a content policy of its own: a worker from a blob inherits that of the document it is made in,
 * here an empty frame.
 */
export async function startWorker(url: string): Promise<Worker> {
  const { Worker } = await workerFrame();
  const source = `import ${JSON.stringify(new URL(url, location.href).href)};`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(blob, { type: 'module' });
}

/** Opens the frame that workers are made in, unless it is there; nothing runs in it before. */
export function workerFrame(): Promise<Window & typeof globalThis> {
  return (frame ??= openFrame());
}

function openFrame(): Promise<Window & typeof globalThis> {
  const element = document.createElement('iframe');
  // Not hidden: a frame that is not shown has no animation frames, and so none for its workers.
  element.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  element.ariaHidden = 'true';
  element.tabIndex = -1;
  element.title = 'Training';
  element.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy(location)}">`;
  return new Promise((resolve) => {
    element.addEventListener('load', () => {
      resolve(element.contentWindow as Window & typeof globalThis);
    });
    document.body.append(element);
  });
}
