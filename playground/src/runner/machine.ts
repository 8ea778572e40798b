export type State = 'idle' | 'loading' | 'running' | 'paused' | 'done' | 'error' | 'unsupported';

export type Event =
  'run' | 'ready' | 'pause' | 'resume' | 'finish' | 'stop' | 'reset' | 'fail' | 'refuse';

const transitions: Readonly<Record<State, Partial<Readonly<Record<Event, State>>>>> = {
  idle: { run: 'loading', reset: 'idle', refuse: 'unsupported' },
  loading: { ready: 'running', stop: 'idle', reset: 'idle', fail: 'error', refuse: 'unsupported' },
  running: { pause: 'paused', finish: 'done', stop: 'idle', reset: 'idle', fail: 'error' },
  paused: { resume: 'running', finish: 'done', stop: 'idle', reset: 'idle', fail: 'error' },
  done: { run: 'loading', reset: 'idle', fail: 'error' },
  error: { run: 'loading', reset: 'idle' },
  unsupported: { run: 'loading', reset: 'idle' },
};

/** Whether the event is valid in that state. */
export const accepts = (state: State, event: Event): boolean => event in transitions[state];

/** The state after the event; invalid events change nothing. */
export const next = (state: State, event: Event): State => transitions[state][event] ?? state;

/** Whether a worker is active. */
export const isActive = (state: State): boolean =>
  state === 'loading' || state === 'running' || state === 'paused';
