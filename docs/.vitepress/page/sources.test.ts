import { expect, it } from 'vitest';
import { sourcesOf } from './sources.ts';

const src = 'packages/polyak/src';

it('finds the files of the names in the headings, and their tests', () => {
  const { source, tests } = sourcesOf('# RMSprop\n\nText of `SGD`.\n');
  expect(source).toEqual([`${src}/optim/rmsprop.ts`]);
  expect(tests).toContain(`${src}/optim/golden.test.ts`);
  expect(sourcesOf('# Adam').tests).toEqual([`${src}/optim/adam.test.ts`]);
  expect(sourcesOf('# LBFGS').tests).toContain(`${src}/optim/lbfgs/lbfgs.test.ts`);
});

it('finds the tests that name a file without tests of its own', () => {
  expect(sourcesOf('# StepLR').tests).toContain(`${src}/schedule/schedules.test.ts`);
});

it('adds the examples that are shown, and takes listed files for those of the headings', () => {
  const page = '# Adam\n\n<<< @/examples/decay.ts#warmup{ts}\n';
  const listed = [`${src}/index.ts`];
  expect(sourcesOf(page, listed).source).toEqual([...listed, 'docs/examples/decay.ts']);
  expect(sourcesOf(page, listed).tests).toContain('docs/examples/decay.test.ts');
});

it('knows files with two dots in their names', () => {
  const page = '<<< @/examples/worker/train.worker.ts{ts}[train.worker.ts]\n';
  expect(sourcesOf(page).source).toEqual(['docs/examples/worker/train.worker.ts']);
});

it('throws if a file is missing', () => {
  expect(() => sourcesOf('', [`${src}/nothing.ts`])).toThrow(/not found: .*nothing\.ts/);
});
