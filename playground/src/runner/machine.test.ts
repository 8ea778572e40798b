import { expect, test } from 'vitest';
import { accepts, isActive, next, type Event, type State } from './machine.ts';

const path = (...events: Event[]) => events.reduce<State>(next, 'idle');

test('a run from beginning to end, and again', () => {
  expect(path('run')).toBe('loading');
  expect(path('run', 'ready')).toBe('running');
  expect(path('run', 'ready', 'pause')).toBe('paused');
  expect(path('run', 'ready', 'pause', 'resume')).toBe('running');
  expect(path('run', 'ready', 'finish')).toBe('done');
  expect(path('run', 'ready', 'finish', 'run')).toBe('loading');
});

test.each(['loading', 'running', 'paused'] as const)(
  '%s can be stopped, reset and fail',
  (state) => {
    expect(next(state, 'stop')).toBe('idle');
    expect(next(state, 'reset')).toBe('idle');
    expect(next(state, 'fail')).toBe('error');
    expect(isActive(state)).toBe(true);
  },
);

test.each(['idle', 'done', 'error', 'unsupported'] as const)('%s has no worker', (state) => {
  expect(isActive(state)).toBe(false);
  expect(accepts(state, 'run')).toBe(true);
  expect(accepts(state, 'pause')).toBe(false);
});

test('missing WebGPU is found before or while loading, never later', () => {
  expect(path('refuse')).toBe('unsupported');
  expect(path('run', 'refuse')).toBe('unsupported');
  expect(path('run', 'ready', 'refuse')).toBe('running');
  expect(path('run', 'refuse', 'run', 'ready')).toBe('running');
});

test('an event that means nothing in a state changes nothing', () => {
  expect(path('pause')).toBe('idle');
  expect(path('run', 'run')).toBe('loading');
  expect(path('run', 'ready', 'ready')).toBe('running');
  expect(path('run', 'ready', 'finish', 'pause')).toBe('done');
});

test('a pause that crosses the last step still ends', () => {
  expect(path('run', 'ready', 'pause', 'finish')).toBe('done');
});
