// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import guard from './integrations/guard.ts';
import hosting from './integrations/hosting/index.ts';
import leanStyles from './integrations/lean-styles/index.ts';
import previews from './integrations/previews/index.ts';
import report from './integrations/report.ts';
import { modules } from './integrations/modules.ts';
import search from './integrations/search/index.ts';
import { BuiltSite } from './integrations/site.ts';
import { tableCells } from './integrations/table-cells.ts';
import typeset from './integrations/typeset.ts';
import { basePath } from './scripts/lib/base-path.ts';
import { getCatalogue } from './src/catalogue/index.ts';
import { lastModifiedOf } from './src/catalogue/last-modified.ts';
import { redirectsOf } from './src/catalogue/redirects.ts';

/** Where the site will live. Both come from the environment, so that one checkout can be deployed anywhere. */
const site = process.env.SITE_URL || 'https://whichmesh.example';
const base = basePath();

const content = getCatalogue();

/**
 * Addresses that moved, as a host sees them.
 * @type {[from: string, to: string][]}
 */
const moved = Object.entries(redirectsOf(content)).map(([from, to]) => [base + from.slice(1), base + to.slice(1)]);

/** Days by path, from the content: the day of a build says nothing about a page. */
const modified = lastModifiedOf(content);
const withDay = (/** @type {import('@astrojs/sitemap').SitemapItem} */ item) => {
  const lastmod = modified.get(new URL(item.url).pathname.replace(base, '/'));
  return lastmod ? { ...item, lastmod } : item;
};

/**
 * Vite wraps each dynamic import in a kilobyte that fetches its styles and parts ahead; here styles are in the page, and
 * the one module that is imported late has no parts of its own.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  // So no script lists what could be fetched ahead. Astro has a value of its own in the configuration.
  configEnvironment: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
};

const built = new BuiltSite();

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Astro puts the base path before the address that is left, but not before the one that it leads to.
  redirects: Object.fromEntries(moved.map(([from, to]) => [from.slice(base.length - 1), to])),
  // The rules that the formatter assumes: a line break is not a space between inline elements; write {' '}.
  compressHTML: 'jsx',
  // Not inside node_modules, which copies of the project may share. A build empties it; see integrations/guard.ts.
  cacheDir: './.astro/cache',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  // JSON Schemas of all content files, for editors; see CONTRIBUTING.md.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  // Prism marks code with classes; the default highlighter writes style attributes, which integrations/hosting/policy.ts forbids.
  markdown: { syntaxHighlight: 'prism', processor: satteri({ hastPlugins: [tableCells] }) },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/\/(?:404|search)\/$/.test(new URL(page).pathname), serialize: withDay }),
    // From here on they work on what Astro wrote, in this order, and `built` reads and writes each page once for all of them.
    guard(),
    built.pages(),
    typeset(built),
    leanStyles(built),
    previews(built, content),
    search(built, content),
    hosting(built, moved),
    report(),
  ],
  vite: {
    // Vite makes the styles short; what Tailwind adds for older browsers helps none that knows `light-dark()`.
    plugins: [tailwindcss({ optimize: false }), plainImports],
    cacheDir: './.astro/vite',
    // Scripts stay files: a visit fetches each once, and the page itself fits the first flight.
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: modules } } } } },
  },
});
