import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../packages/polyak/src');

/** The floors of the library. A file may import from its own part and from lower floors. */
const floors = [
  ['argument', 'is-promise', 'page-wide', 'unnumbered'],
  ['alive'],
  ['options', 'name-pairs', 'layers-model'],
  ['identity', 'swap-ledger'],
  ['unbound'],
  ['update/kernel', 'update/tfjs'],
  ['update/device'],
  ['update/update'],
  ['update/norm', 'update/ops', 'update/webgpu'],
  ['update', 'checkpoint'],
  ['random'],
  ['capture/replay'],
  ['capture/trace'],
  ['capture'],
  ['checkpoint/safetensors', 'weight-swap'],
  ['checkpoint/torch'],
  ['optim/base'],
  ['optim/schedule-free'],
  ['optim', 'optim/lbfgs', 'optim/muon'],
  ['averaging/decay', 'averaging/batch-norm'],
  ['averaging/kept'],
  ['averaging/post-hoc/coefficients', 'averaging/post-hoc/snapshots'],
  ['schedule', 'averaging/ema-optimizer', 'averaging/averaged-model', 'averaging/post-hoc'],
  ['averaging/lawa', 'averaging/soup', 'averaging/swag'],
  ['averaging/lookahead'],
  ['every-kernel', 'fit-callback', 'run-checkpoint'],
  ['run-snapshots', 'torch-checkpoint'],
  ['index'],
];

/** The rooms whose types are in no declaration of a public class: their members are marked `@internal`. */
const engine = /^(update|averaging\/kept)\//;

const imports = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [file.replaceAll('\\', '/'), importsOf(file)]),
);

describe('the files of packages/polyak/src', () => {
  it('import in one direction', () => {
    expect(edges().filter(([from, to]) => !isAllowed(from, to))).toEqual([]);
  });

  it('are in rooms that have a floor', () => {
    const rooms = [...imports.keys()].map(partOf);
    expect(rooms.filter((room) => !floors.flat().includes(room))).toEqual([]);
  });

  it('import in no circle', () => {
    expect([...imports.keys()].map(circleFrom).filter(Boolean)).toEqual([]);
  });
});

it('the public API is made of no types of the engine, except the rule of a step', () => {
  const report = readFileSync(join(src, '../polyak.api.md'), 'utf8');
  const notExported = namesIn(report, /^(?:abstract )?(?:class|interface|type) (\w+)/gm);
  const files = [...imports.keys()].filter((file) => engine.test(file));
  const ofEngine = files.flatMap((file) =>
    namesIn(readFileSync(join(src, file), 'utf8'), /^export .*(?:class|interface|type) (\w+)/gm),
  );
  expect(notExported.filter((name) => ofEngine.includes(name))).toEqual(['Rule']);
});

function namesIn(text: string, declaration: RegExp): string[] {
  return [...text.matchAll(declaration)].map(([, name = '']) => name);
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return [...found].map(([, path = '']) => {
    const target = posix.join(dirname(file).replaceAll('\\', '/'), path).replace(/\.js$/, '.ts');
    return target.endsWith('.ts') ? target : `${target}.ts`;
  });
}

function edges(): [from: string, to: string][] {
  return [...imports].flatMap(([from, targets]) =>
    targets.map((to): [string, string] => [from, to]),
  );
}

/** The part of the library a file is in: its own name if that has a floor, as at the top, or else its room. */
function partOf(file: string): string {
  const [name, room] = [file.replace(/\.ts$/, ''), posix.dirname(file)];
  return room === '.' || floors.flat().includes(name) ? name : room;
}

function isAllowed(from: string, to: string): boolean {
  const [fromPart, toPart] = [partOf(from), partOf(to)];
  if (fromPart === toPart) return true;
  const floorOf = (part: string) => floors.findIndex((floor) => floor.includes(part));
  return floorOf(toPart) !== -1 && floorOf(toPart) < floorOf(fromPart);
}

function circleFrom(start: string): string | undefined {
  const walk = (file: string, path: string[]): string | undefined => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...path, next].join(' -> ');
      const deeper = path.includes(next) ? undefined : walk(next, [...path, next]);
      if (deeper) return deeper;
    }
    return undefined;
  };
  return walk(start, [start]);
}
