type Realm = Window & typeof globalThis;

/** A page with nothing in it but a content policy, which is narrower than those of the other pages: docs/public. */
const address = `${import.meta.env.BASE_URL}worker-frame.html`;

/** Of that page, by which it is told from what a host sends in place of one that it lacks. */
const title = 'Training';

let frame: Promise<Realm> | null = null;

/**
 * Starts a module worker under the content policy of the frame: a worker from a blob inherits that of the document it is made
 * in.
 *
 * @throws Error when the frame cannot be loaded
 */
export async function startWorker(url: string): Promise<Worker> {
  const { Blob, URL, Worker } = await workerFrame();
  const source = `import ${JSON.stringify(new URL(url, location.href).href)};`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(blob, { type: 'module' });
}

/** Opens the frame that workers are made in, unless it is there; nothing runs in it before. */
export function workerFrame(): Promise<Realm> {
  frame ??= openFrame().catch((error: unknown) => {
    frame = null;
    throw error;
  });
  return frame;
}

function openFrame(): Promise<Realm> {
  const element = document.createElement('iframe');
  // Not hidden: a frame that is not shown has no animation frames, and so none for its workers.
  element.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  element.ariaHidden = 'true';
  element.tabIndex = -1;
  element.title = title;
  element.src = address;
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => {
      if (element.contentDocument?.title === title) {
        resolve(element.contentWindow as Realm);
      } else {
        element.remove();
        reject(new Error(`${address} could not be loaded`));
      }
    });
    document.body.append(element);
  });
}
