import js from '@eslint/js';
import vue from 'eslint-plugin-vue';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '.cache/',
    'docs/.vitepress/cache/',
    'docs/api/',
    '**/test-results/',
    '**/playwright-report/',
    // Vite's, while it reads its configuration.
    '**/*.timestamp-*.mjs',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.vue'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowArray: true },
      ],
      // `using _ = ...` is used by leaving its block.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // tfjs documents numbers where it declares an enum, and is used by its structure.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-undef': 'off', // the type checker does it
    },
  },
  {
    // The one file that knows the private members of the WebGPU backend.
    files: ['packages/polyak/src/update/tfjs/backend.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['**/*.vue'],
    extends: [vue.configs['flat/recommended']],
    // Only for these: files without further extensions share one TypeScript program.
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] },
    },
    rules: {
      // Prettier owns the layout of templates.
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
    },
  },
  {
    files: ['docs/.vitepress/offline/service-worker.js'],
    languageOptions: {
      globals: { caches: 'readonly', location: 'readonly', self: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['console', 'fetch', 'performance', 'process', 'URL', 'window'],
          ...['clearInterval', 'setInterval', 'setTimeout'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
