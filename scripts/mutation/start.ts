import { test } from 'vitest';

// Vitest needs a test to begin with; runner.ts does its work before it.
test('mutants', () => undefined);
