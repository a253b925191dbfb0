// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Rooms of the code, as selectors of the rule below. */
const room = (/** @type {string[]} */ ...types) => ({ element: { types: { anyOf: types } } });
/** What one room may import: other rooms, packages, and types alone. */
const may = (
  /** @type {string} */ from,
  /** @type {{ rooms: string[], packages?: string[], types?: string[] }} */ { rooms, packages = [], types = [] },
) => [
  { from: room(from), allow: { to: room(...rooms) } },
  ...packages.map((source) => ({ from: room(from), allow: { to: { module: { source } } } })),
  ...types.map((type) => ({ from: room(from), allow: { to: room(type), dependency: { kind: 'type' } } })),
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // node:test hands back promises that its own runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'describe', 'it', 'before', 'after', 'suite'], package: 'node:test' },
          ],
        },
      ],
      // Numbers in messages are fine.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An environment variable that is set but empty counts as not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    // The script of a component loads a module, where types are known. To know them here, the whole project would be read
    // again for it.
    files: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program > :not(ImportDeclaration)', message: 'Import a module that does it.' },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },
  {
    // What the browser runs must stay readable for the oldest engine that we promise, and safe from markup in data.
    files: ['src/**/*-*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Build nodes, or set textContent.' },
        { property: 'outerHTML', message: 'Build nodes, or set textContent.' },
        { property: 'insertAdjacentHTML', message: 'Build nodes, or set textContent.' },
      ],
      'no-console': 'error',
    },
  },
  {
    // The arrows of the design: core under everything, then the catalogue, features and ui, then pages.
    files: ['src/**/*.{ts,astro}', 'integrations/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        { type: 'core', pattern: 'src/core' },
        { type: 'catalogue', pattern: 'src/catalogue' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'ui', pattern: 'src/ui' },
        { type: 'layouts', pattern: 'src/layouts' },
        { type: 'styles', pattern: 'src/styles' },
        { type: 'pages', pattern: 'src/pages' },
        { type: 'integrations', pattern: 'integrations' },
        { type: 'scripts', pattern: 'scripts' },
        { type: 'lab', pattern: 'lab/record' },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.css'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: [
            // Model types are derived from the schemas, so that no field is written twice.
            ...may('core', { rooms: ['core'], types: ['catalogue'] }),
            // What the lab found is content; its schema is the lab's own.
            ...may('catalogue', {
              rooms: ['catalogue', 'core', 'lab'],
              packages: ['zod', 'astro:content', 'fastest-levenshtein', 'js-yaml', 'satteri', 'semver', 'yaml'],
            }),
            { from: room('catalogue', 'integrations'), allow: { to: { module: { origin: 'core' } } } },
            ...may('feature', { rooms: ['ui', 'core', 'layouts'], packages: ['astro'], types: ['catalogue'] }),
            // A feature is a room of its own: what two need moves to core or ui.
            {
              from: room('feature'),
              allow: { to: { element: { type: 'feature', captured: { name: '{{ from.element.captured.name }}' } } } },
            },
            ...may('ui', { rooms: ['ui', 'core'], packages: ['astro'] }),
            ...may('layouts', { rooms: ['layouts', 'ui', 'core', 'styles'] }),
            // The header of every page has the search field.
            { from: room('layouts'), allow: { to: { element: { type: 'feature', captured: { name: 'search' } } } } },
            ...may('styles', { rooms: ['styles', 'feature', 'ui'] }),
            ...may('pages', {
              rooms: ['layouts', 'ui', 'core', 'feature', 'catalogue', 'styles'],
              packages: ['astro', 'astro:content'],
            }),
            ...may('integrations', { rooms: ['integrations', 'feature', 'core', 'catalogue', 'layouts', 'scripts'] }),
            { from: room('integrations'), allow: { to: { module: { origin: 'external' } } } },
            // The feed of changes, the forms of a word and the schema of the published data are made by libraries.
            {
              from: { element: { type: 'feature', captured: { name: 'changes' } } },
              allow: { to: { module: { source: 'feed' } } },
            },
            {
              from: { element: { type: 'feature', captured: { name: 'search' } } },
              allow: { to: { module: { source: 'stemmer' } } },
            },
            {
              from: { element: { type: 'feature', captured: { name: 'data' } } },
              allow: { to: { module: { source: 'zod' } } },
            },
            { from: { element: { type: 'feature', captured: { name: 'data' } } }, allow: { to: room('catalogue') } },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'integrations/**/*.ts', 'lab/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 150 }],
      'max-lines-per-function': ['error', { max: 40 }],
    },
  },
  {
    // Pages get their data from the catalogue; rendering an article is the one thing that only Astro can do.
    files: ['src/pages/**/*.{ts,astro}', 'src/features/**/*.{ts,astro}'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: 'astro:content', allowImportNames: ['render'] }] }],
    },
  },
  { files: ['src/**/*.astro'], rules: { 'max-lines': ['error', { max: 100 }] } },
);
