import { dirname } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** The one utility of Tailwind that markup may use: it hides what is only read out. */
const UTILITIES = new Set(['sr-only']);

/** Where styles may be kept. */
const PLACES = /^src\/(?:styles|layouts|ui\/styles|features\/[^/]+)\/[\w-]+\.css$/;

const isSheet = ({ path }: SourceFile) => path.endsWith('.css');
const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];
const names = (text: string) => text.split(/\s+/).filter((name) => /^[a-z][\w-]*\w$/.test(name));
/** The strings of a piece of code, without those that something is compared with and what is filled in. */
const literals = (code: string) =>
  [...code.replaceAll(/[!=]== ?(['"]).*?\1/g, '').matchAll(/(['"`])((?:(?!\1).)*)\1/gs)].map(([, , text = '']) =>
    text.replaceAll(/\S*\$\{.*?\}\S*/gs, ' '),
  );

/** The selectors of a sheet, each once, without those of at-rules. */
export function selectorsOf(css: string): string[] {
  const plain = css.replaceAll(/\/\*.*?\*\/|url\(.*?\)|(['"]).*?\1/gs, '');
  const lists = [...plain.matchAll(/([^{};]+)\{/g)].map(([, list = '']) => list.trim());
  const rules = lists.filter((list) => !list.startsWith('@'));
  return [...new Set(rules.flatMap((list) => list.split(/,(?![^(]*\))/).map((one) => one.trim())))];
}

const classesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
const ruled = (sheet: SourceFile) => new Set(selectorsOf(sheet.text).flatMap(classesIn));

/** The classes that markup or a script of a file sets, where they are written out. */
export function classesOf({ text }: SourceFile): string[] {
  const set = /\bclass="([^"]*)"|\bclass(?::list)?=\{((?:[^{}]|\{[^{}]*\})*)\}|\bclassName(?:: | \+?= )(.*)/g;
  const listed = [...text.matchAll(/classList\.\w+\((.*?)\)/g)].flatMap(([, code = '']) => literals(code));
  const written = [...text.matchAll(set)].flatMap(([, plain, list, code]) =>
    plain === undefined ? literals(list ?? code ?? '').slice(0, list ? undefined : 1) : [plain],
  );
  return [...new Set([...written, ...listed].flatMap(names))];
}

/** Words of a file's strings: classes that a table of words sets are among them. */
const wordsOf = (file: SourceFile) =>
  file.path.endsWith('.ts') || file.path.endsWith('.astro')
    ? [...classesOf(file), ...literals(file.text.split('\n---')[0] ?? '').flatMap(names)]
    : [];

interface Sheets {
  /** Classes of the sheets that every file may use. */
  shared: ReadonlySet<string>;
  /** Classes of each feature's sheets. */
  own: ReadonlyMap<string, ReadonlySet<string>>;
}

function sheetsOf(files: readonly SourceFile[]): Sheets {
  const all = Map.groupBy(files.filter(isSheet), ({ path }) => featureOf(path) ?? '');
  const sets = new Map([...all].map(([name, list]) => [name, new Set(list.flatMap((sheet) => [...ruled(sheet)]))]));
  const shared = sets.get('') ?? new Set();
  sets.delete('');
  return { shared, own: sets };
}

/** Classes that no sheet within reach of their file has a rule for. A page may use those of any feature. */
export function classesWithoutRule(files: readonly SourceFile[]): string[] {
  const { shared, own } = sheetsOf(files);
  const reach = (path: string) => {
    const feature = featureOf(path);
    if (feature) return own.get(feature) ?? new Set<string>();
    return path.startsWith('src/pages/') ? new Set([...own.values()].flatMap((set) => [...set])) : new Set<string>();
  };
  return files
    .filter((file) => !isSheet(file))
    .flatMap((file) =>
      classesOf(file)
        .filter((name) => !UTILITIES.has(name) && !shared.has(name) && !reach(file.path).has(name))
        .map((name) => `${file.path}  sets class "${name}", for which no sheet of its feature or of all has a rule`),
    );
}

/** Classes with a rule that nothing sets; what a feature's sheet has is set by that feature or its pages. */
export function rulesWithoutClass(files: readonly SourceFile[]): string[] {
  const { shared } = sheetsOf(files);
  const markup = files.filter((file) => !isSheet(file)).map((file) => ({ path: file.path, words: wordsOf(file) }));
  return files.filter(isSheet).flatMap((sheet) => {
    const feature = featureOf(sheet.path);
    const near = ({ path }: { path: string }) =>
      !feature || featureOf(path) === feature || path.startsWith('src/pages/');
    const usable = new Set([...markup.filter(near).flatMap(({ words }) => words), ...(feature ? shared : [])]);
    return [...ruled(sheet)].filter((name) => !usable.has(name)).map((name) => `${sheet.path}  .${name} is not used`);
  });
}

/** Selectors of a feature's sheet that would change other features too: they name nothing of its own. */
export function farReaching(files: readonly SourceFile[]): string[] {
  const { shared } = sheetsOf(files);
  const isOwn = (selector: string) =>
    /(?:^|[\s>+~(])[a-z]+-[a-z-]+/.test(selector) || classesIn(selector).some((name) => !shared.has(name));
  return files
    .filter((file) => isSheet(file) && featureOf(file.path))
    .flatMap(({ path, text }) =>
      selectorsOf(text)
        .filter((selector) => !isOwn(selector))
        .map((selector) => `${path}  "${selector}" names no class or element of its own`),
    );
}

/** Classes that the sheets of two features have rules for: all sheets reach every page, so one would change the other. */
export function sharedByTwo(files: readonly SourceFile[]): string[] {
  const { own } = sheetsOf(files);
  const owners = Map.groupBy(
    [...own].flatMap(([feature, names]) => [...names].map((name) => ({ name, feature }))),
    ({ name }) => name,
  );
  const { shared } = sheetsOf(files);
  return [...owners]
    .filter(([name, list]) => list.length > 1 && !shared.has(name))
    .map(([name, list]) => `.${name} has rules of ${list.map(({ feature }) => feature).join(' and ')}`);
}

/** Sheets out of place or not imported exactly once by the entry, and styles in markup. */
export function strayStyles(files: readonly SourceFile[], entry: SourceFile): string[] {
  const imported = [...entry.text.matchAll(/@import '(\.[^']+)'/g)].map(([, to = '']) =>
    new URL(to, `file:///${dirname(entry.path)}/`).pathname.slice(1),
  );
  return files.flatMap(({ path, text }) => {
    if (!path.endsWith('.css'))
      return /<style|\sstyle=/.test(text) && path.endsWith('.astro') ? [`${path}  holds styles`] : [];
    if (!PLACES.test(path)) return [`${path}  is a sheet out of place`];
    const times = imported.filter((one) => one === path).length;
    return path === entry.path || times === 1 ? [] : [`${path}  is imported ${times} times by ${entry.path}`];
  });
}
