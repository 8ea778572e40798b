import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly uses?: string; readonly steps?: Step[] }>>;
}

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const workflows = readdirSync(folder).map((name): [string, Workflow] => [
  name,
  parse(read(`.github/workflows/${name}`), { strict: true }) as Workflow,
]);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(workflows)('%s', (_, { on, permissions, jobs }) => {
  const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [{ uses }, ...steps]);

  it('says when it runs, and what it may do', () => {
    expect(on).toBeTruthy();
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('names actions by their major version, and workflows that are there', () => {
    const names = used.map(({ uses }) => uses).filter((uses) => uses !== undefined);
    const ours = names.filter((name) => name.startsWith('./'));
    expect(ours.map((name) => read(name))).not.toContain('');
    expect(
      names.filter((name) => !ours.includes(name) && !/^[\w-]+\/[\w-]+@v\d+$/.test(name)),
    ).toEqual([]);
  });

  it('runs scripts of package.json', () => {
    const text = JSON.stringify(jobs);
    const run = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the forms of issues have fields of the kinds that there are', () => {
  for (const name of ['bug.yml', 'feature.yml']) {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string } }[];
    };
    expect([form.name, form.description]).not.toContain('');
    expect(
      form.body.map(({ type }) => type).filter((type) => !/^(textarea|input)$/.test(type)),
    ).toEqual([]);
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
  }
});
