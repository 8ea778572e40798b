// @ts-check
import { categorize, categories } from './.vitepress/api/categories.js';

/**
 * The pages under /api/. A public name, member or option without a description, a broken link, or a public type that is
 * made of a private one ends the build.
 *
 * @type {Partial<import('typedoc').TypeDocOptions> & Partial<import('typedoc-plugin-markdown').PluginOptions>}
 */
export default {
  entryPoints: ['../packages/polyak/src/index.ts'],
  tsconfig: '../packages/polyak/tsconfig.build.json',
  plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme', categorize],
  // @ts-expect-error an option of typedoc-vitepress-theme
  docsRoot: '.',
  out: './api',
  cleanOutputDir: true,
  logLevel: 'Warn',
  readme: 'none',
  name: 'API',

  disableSources: true,
  excludePrivate: true,
  excludeProtected: true,
  excludeExternals: true,
  excludeInternal: true,

  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: true },
  requiredToBeDocumented: [
    'Class',
    'Interface',
    'TypeAlias',
    'Function',
    'Variable',
    'Enum',
    'EnumMember',
    'Property',
    'Method',
    'GetSignature',
    'CallSignature',
    'ConstructorSignature',
  ],

  categorizeByGroup: false,
  sort: ['kind', 'alphabetical'],
  kindSortOrder: ['Class', 'Function', 'Interface', 'TypeAlias'],
  categoryOrder: Object.values(categories),
  navigation: { includeCategories: true, includeGroups: false },
  useCodeBlocks: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  pageTitleTemplates: { member: ({ kind, rawName }) => `${kind}: ${/^\w+/.exec(rawName)}` },
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  tableColumnSettings: { hideInherited: true },
  expandParameters: true,
};
