import { posix } from 'node:path';
import { importsOf, type Import } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** What the files of one layer may import at run time. Types may come from anywhere, unless `types` says otherwise. */
interface Layer {
  /** Layers of `src/`, packages, or `src` for files directly in it. */
  values: string[];
  types?: string[];
}

/** The arrows of the design: core below all, then catalogue, features and ui, then pages. */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { values: ['core'], types: ['core', 'catalogue'] },
  catalogue: {
    values: [
      ...['catalogue', 'core'],
      ...[
        'astro:content',
        'astro/errors',
        'zod',
        'fastest-levenshtein',
        'node:',
        'satteri',
        'semver',
        'js-yaml',
        'yaml',
      ],
    ],
  },
  features: { values: ['features', 'ui', 'core', 'catalogue', 'layouts', 'zod', 'feed', 'styles'] },
  ui: { values: ['ui', 'core', 'styles'] },
  layouts: { values: ['layouts', 'ui', 'core', 'styles', 'features'] },
  pages: { values: ['layouts', 'ui', 'core', 'features', 'catalogue', 'styles', 'astro:content'] },
  styles: { values: ['styles', 'features'] },
  src: { values: ['src', 'catalogue', 'core', 'astro:content', 'astro/loaders'] },
};

const layerOf = (path: string) => {
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 && folder ? folder : 'src';
};

/** The layer or package behind an import. */
const targetOf = (path: string, from: string) =>
  from.startsWith('.') ? layerOf(posix.join(posix.dirname(path), from.replace(/[?#].*$/, ''))) : from;

const allows = (list: readonly string[], target: string) =>
  list.some((entry) => (entry.endsWith(':') ? target.startsWith(entry) : target === entry));

function complaint(path: string, { from, typeOnly, names }: Import): string | undefined {
  const layer = layerOf(path);
  const rule = LAYERS[layer];
  if (!rule) return `lies in src/${layer}/, a folder that the design does not know`;
  const target = targetOf(path, from);
  if (typeOnly) return !rule.types || allows(rule.types, target) ? undefined : `${layer} takes no types from ${from}`;
  if (!allows(rule.values, target)) return `${layer} must not import ${from}`;
  // Pages get their data from the catalogue; rendering a body is the one thing that only Astro can do.
  const others = layer === 'pages' && from === 'astro:content' ? names.filter((name) => name !== 'render') : [];
  return others.length > 0 ? `pages take only "render" from ${from}, not ${others.join(', ')}` : undefined;
}

/** Imports that go against the arrows: `file:line  what is wrong`. */
export const brokenArrows = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => /\.(astro|ts)$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap((file) =>
      importsOf(file).flatMap((found) => {
        const wrong = complaint(file.path, found);
        return wrong ? [`${file.path}:${found.line}  ${wrong}`] : [];
      }),
    );
