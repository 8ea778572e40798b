declare global {
  interface Window {
    pageFaults?: string[];
  }
}

/** Notes what a console would show of errors, for a driver that does not tell it. Runs in the page, before all else. */
export function listenForFaults(): void {
  const faults: string[] = (window.pageFaults = []);
  const log = console.error.bind(console);
  console.error = (...values: unknown[]) => {
    faults.push(`console error: ${values.map(String).join(' ')}`);
    log(...values);
  };
  // Those of resources do not rise.
  addEventListener(
    'error',
    ({ message, target }: Event & { message?: string }) => {
      faults.push(`error: ${message ?? (target as Element).outerHTML}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    faults.push(`unhandled rejection: ${String(reason)}`);
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    faults.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
}
