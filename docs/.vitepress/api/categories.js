// @ts-check
import {
  Comment,
  CommentTag,
  Converter,
  DeclarationReflection,
  PageEvent,
  ReferenceType,
} from 'typedoc';
import { byKind } from './kinds.js';

/** The headings of the API pages, by the folder of packages/polyak/src that a name comes from. */
export const categories = {
  optim: 'Optimizers',
  averaging: 'Weight averaging',
  'weight-swap': 'Weight averaging',
  schedule: 'Learning rate schedules',
  checkpoint: 'Checkpoints',
  'run-checkpoint': 'Checkpoints',
  'run-snapshots': 'Checkpoints',
  'torch-checkpoint': 'Checkpoints',
  'fit-callback': 'Training with fit',
  capture: 'Capturing steps',
  random: 'Random numbers',
  update: 'WebGPU',
  'layers-model': 'Models',
};

/**
 * A TypeDoc plugin: puts each public name under the heading of its folder, and there by kind; leaves private base classes
 * unnamed; and refuses what has no description. Git does not know the pages, so none is asked when it was changed.
 *
 * @param {import('typedoc').Application} app
 */
export function categorize({ converter, logger, renderer }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const child of project.children ?? []) {
      const category = categoryOf(child);
      if (category) addCategory(child, category);
    }
  });
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (reflection instanceof DeclarationReflection) hidePrivateBases(reflection);
    }
  });
  renderer.on(PageEvent.END, (page) => {
    const { contents = '', url } = page;
    for (const name of undescribed(contents)) logger.error(`${url} does not describe ${name}`);
    const isIndex = url === 'index.md';
    page.contents = `---\nlastUpdated: false\n${isIndex ? 'outline: 2\n' : ''}---\n\n${isIndex ? dividedByKind(contents) : contents}`;
  });
}

/**
 * The first cells of the rows of tables whose last cell is a dash: what typedoc writes where there is no description.
 *
 * @param {string} markdown
 */
export function undescribed(markdown) {
  return Array.from(markdown.matchAll(/^\| (.*?) \|.*\| - \|$/gm), ([, name = '']) => name);
}

/**
 * An index whose lists are divided by kind.
 *
 * @param {string} markdown
 */
export function dividedByKind(markdown) {
  return markdown.replaceAll(/^(?:- \[.*\n?)+/gm, (list) => {
    const groups = byKind(list.trimEnd().split('\n'), (line) => line);
    const lists = groups.map(({ title, items }) => `### ${title}\n\n${items.join('\n')}`);
    return `${lists.join('\n\n')}\n`;
  });
}

/** @param {DeclarationReflection} reflection */
function categoryOf(reflection) {
  const file = reflection.project.getSymbolIdFromReflection(reflection)?.fileName ?? '';
  const part = /polyak\/src\/([\w-]+)/.exec(file.replaceAll('\\', '/'))?.[1];
  return Object.entries(categories).find(([folder]) => folder === part)?.[1];
}

/**
 * @param {DeclarationReflection} reflection
 * @param {string} category
 */
function addCategory(reflection, category) {
  // A function is described by its signatures.
  for (const described of reflection.signatures ?? [reflection]) {
    described.comment ??= new Comment();
    const tag = new CommentTag('@category', [{ kind: 'text', text: category }]);
    described.comment.blockTags.push(tag);
  }
}

/** @param {DeclarationReflection} reflection */
function hidePrivateBases(reflection) {
  const { signatures = [], getSignature, setSignature } = reflection;
  for (const member of [reflection, ...signatures, getSignature, setSignature]) {
    if (member?.inheritedFrom && !member.inheritedFrom.reflection) delete member.inheritedFrom;
    if (member?.overwrites && !member.overwrites.reflection) delete member.overwrites;
  }
  const bases = reflection.extendedTypes?.filter(isPublic);
  if (bases?.length) reflection.extendedTypes = bases;
  else delete reflection.extendedTypes;
  const { typeHierarchy } = reflection;
  if (typeHierarchy?.isTarget || typeHierarchy?.types.some(isPublic)) return;
  if (typeHierarchy?.next) reflection.typeHierarchy = typeHierarchy.next;
}

/** @param {import('typedoc').SomeType} type */
function isPublic(type) {
  return !(type instanceof ReferenceType) || type.reflection || type.package !== 'polyak';
}
