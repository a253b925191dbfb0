import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readCriteria } from '../../src/catalogue/read.ts';
import { GLYPHS, HUES } from '../../src/core/vocabulary.ts';
import { INVENTED } from '../lib/small-site.ts';

type Fields = Record<string, unknown>;

/** Whole files of content under `folder`, by id, in a stable order. */
const originals = (root: string, folder: string): [id: string, text: string][] =>
  globSync(`content/${folder}/*.mdx`, { cwd: root })
    .toSorted()
    .map((file) => [basename(file, '.mdx'), readFileSync(join(root, file), 'utf8')]);

/** Entries of a file of sources by id. */
const sourcesOf = (root: string, tool: string): Map<string, string> => {
  const entries = readFileSync(join(root, `content/sources/${tool}.yml`), 'utf8').split(/^(?=[a-z0-9][a-z0-9-]*:)/m);
  return new Map(entries.map((entry) => [/^[a-z0-9-]+/.exec(entry)?.[0] ?? '', entry]));
};

const field = (text: string, name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';

/** The choice that was taken least; marks are shared evenly, as the check demands. */
const rarest = (choices: readonly string[], taken: readonly string[]): string => {
  const times = (choice: string) => taken.filter((other) => other === choice).length;
  return choices.toSorted((a, b) => times(a) - times(b))[0] ?? '';
};

/** Gives hue and glyph to one more tool of the project at `root` at each call. */
const marksFor = (root: string): (() => { hue: string; glyph: string }) => {
  const texts = originals(root, 'tools').map(([, text]) => text);
  const [hues, glyphs] = ['hue', 'glyph'].map((name) => texts.map((text) => field(text, name))) as [string[], string[]];
  return () => {
    const marks = { hue: rarest(HUES, hues), glyph: rarest(GLYPHS, glyphs) };
    hues.push(marks.hue);
    glyphs.push(marks.glyph);
    return marks;
  };
};

/** The text of an article with other values for some fields. */
const withFields = (text: string, change: (fields: Fields) => Fields): string => {
  const [, fields = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const own = parse(fields) as Fields;
  return `---\n${stringify({ ...own, ...change(own) })}---\n${body}`;
};

const UNMEASURED = 'nobody can have a tool that is invented';

/** Ids of the measurements of our lab, which are of real tools. */
const measurementsOf = (root: string): Set<string> => {
  const entries = Object.entries(parse(readFileSync(join(root, 'content/sources/lab.yml'), 'utf8')) as Fields);
  return new Set(entries.map(([id]) => id));
};

/** A fact without what the field report said of the real tool, and without what our lab measured of it. */
const ownFact = (fact: Fields, measured: ReadonlySet<string>): Fields => {
  const cited = (fact.sources ?? []) as readonly string[];
  const sources = cited.filter((source) => !measured.has(source));
  if (sources.length === cited.length) return { ...fact, reported: undefined };
  if (sources.length > 0) return { ...fact, sources, unmeasured: UNMEASURED, reported: undefined };
  return { value: 'unknown', note: 'Only a lab has counted it.', unmeasured: UNMEASURED };
};

const ownFacts = (facts: unknown, measured: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(facts as Record<string, Fields>).map(([row, fact]) => [row, ownFact(fact, measured)]),
  );

const INVENTED_ID = 'invented-';
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/**
 * Writes `count` more tools into the project at `root`: each takes over a whole real one in turn, with a name, marks and
 * sources of its own, so that it weighs as much as a real one.
 */
export function inventTools(root: string, count: number, nameOf = (number: number) => `Invented ${number}`): void {
  const marks = marksFor(root);
  const measured = measurementsOf(root);
  const real = originals(root, 'tools').filter(([id]) => !id.startsWith(INVENTED_ID));
  const models = real.map(([id, text]) => ({ text, sources: sourcesOf(root, id) }));
  const before = originals(root, 'tools').length - real.length;
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length];
    if (!model) throw new Error('The content has no tool to copy.');
    const number = before + index + 1;
    const id = `${INVENTED_ID}${number}`;
    const used = new Set(model.text.match(WORD)?.filter((word) => model.sources.has(word)));
    const own = (text: string) => text.replace(WORD, (word) => (used.has(word) ? `${id}-${word}` : word));
    const name = nameOf(number);
    const summary = `${name} is made by nobody. It takes over every fact of a real tool, so that it weighs as much.`;
    const text = withFields(own(model.text), ({ facts }) => {
      return { name, summary, ...marks(), facts: ownFacts(facts, measured) };
    });
    writeFileSync(join(root, `content/tools/${id}.mdx`), text);
    const sources = [...used].map((source) => own(model.sources.get(source) ?? '')).join('');
    writeFileSync(join(root, `content/sources/${id}.yml`), sources);
  }
}

/** A tool of the small site of which next to nothing is known, without cost, publisher and scenario; and what it is called here. */
export const SPARSE = { model: 'cobblegrid', id: `${INVENTED_ID}sparse`, name: 'Sparsenet' };

/** Writes that tool into the project at `root`, where every answer that may be unknown is so. Returns its name. */
export function inventSparseTool(root: string): string {
  const read = (folder: string) =>
    readFileSync(join(INVENTED, 'content', folder), 'utf8').replace(new RegExp(SPARSE.model, 'gi'), SPARSE.id);
  const unknown = { value: 'unknown', note: 'We read the leaflet.', unmeasured: UNMEASURED };
  const anything = { value: 'nobody has said', sources: ['cg-leaflet'] };
  const facts = Object.entries(readCriteria(root)).map(([id, { kind }]) => [id, kind === 'text' ? anything : unknown]);
  const text = withFields(read(`tools/${SPARSE.model}.mdx`), () => ({
    name: SPARSE.name,
    ...marksFor(root)(),
    facts: Object.fromEntries(facts),
  }))
    // Links to rows that only the small site has.
    .replace(/\[([^\]]+)\]\(\/compare\/#[^)]*\)/g, '$1');
  writeFileSync(join(root, `content/tools/${SPARSE.id}.mdx`), text);
  writeFileSync(join(root, `content/sources/${SPARSE.id}.yml`), read(`sources/${SPARSE.model}.yml`));
  return SPARSE.name;
}

/** Writes `count` more questions into the project at `root`: each takes over a real one in turn, with wordings of its own. */
export function inventQuestions(root: string, count: number): void {
  const models = originals(root, 'faq');
  for (let index = 0; index < count; index += 1) {
    const [id = '', text = ''] = models[index % models.length] ?? [];
    const own = withFields(text, ({ question, also, order }) => ({
      question: `Of ${index + 1}, ${String(question)}`,
      also: (also as string[]).map((wording) => `${index + 1} ${wording}`.slice(0, 80)),
      order: Number(order) + 1000 * (index + 1),
    }));
    writeFileSync(join(root, `content/faq/${id}-${index + 1}.mdx`), own);
  }
}
