// Taken before the scope is locked down.
const reportError = self.reportError.bind(self);

let sought: { readonly error: unknown; event: ErrorEvent | null } | null = null;

/** Calls the listener with every error that nothing catches. */
export function onUncaught(listener: (error: unknown) => void): void {
  self.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    listener(event.reason);
  });
  self.addEventListener('error', (event) => {
    event.preventDefault();
    if (sought && sought.error === event.error) sought.event = event;
    else listener(event.error ?? event.message);
  });
}

/** What the engine says of an error when it reports it: of a syntax error it tells the place nowhere else. */
export function reported(error: Error): ErrorEvent | null {
  const search: NonNullable<typeof sought> = { error, event: null };
  sought = search;
  reportError(error);
  sought = null;
  return search.event;
}
