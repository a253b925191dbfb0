import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GLYPHS, HUES } from '../../src/core/vocabulary.ts';

/** Whole files of content below `folder`, by id, in a stable order. */
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

const WORD = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/**
 * Writes `count` more tools into the project at `root`: each takes over a whole real one in turn, with a name, marks and
 * sources of its own, so that it weighs as much as a real one.
 */
export function inventTools(root: string, count: number): void {
  const models = originals(root, 'tools').map(([id, text]) => ({ id, text, sources: sourcesOf(root, id) }));
  const hues = models.map(({ text }) => field(text, 'hue'));
  const glyphs = models.map(({ text }) => field(text, 'glyph'));
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length];
    if (!model) throw new Error('There is no tool to take over.');
    const id = `invented-${index + 1}`;
    const used = new Set(model.text.match(WORD)?.filter((word) => model.sources.has(word)));
    const own = (text: string) => text.replace(WORD, (word) => (used.has(word) ? `${id}-${word}` : word));
    const [hue, glyph] = [rarest(HUES, hues), rarest(GLYPHS, glyphs)];
    hues.push(hue);
    glyphs.push(glyph);
    const text = own(model.text)
      .replace(/^name: .*$/m, `name: Invented ${index + 1}`)
      .replace(/^hue: .*$/m, `hue: ${hue}`)
      .replace(/^glyph: .*$/m, `glyph: ${glyph}`);
    writeFileSync(join(root, `content/tools/${id}.mdx`), text);
    const sources = [...used].map((source) => own(model.sources.get(source) ?? '')).join('');
    writeFileSync(join(root, `content/sources/${id}.yml`), sources);
  }
}

/** Writes `count` more questions into the project at `root`: each takes over a real one in turn, with a wording of its own. */
export function inventQuestions(root: string, count: number): void {
  const models = originals(root, 'faq');
  for (let index = 0; index < count; index += 1) {
    const [id = '', text = ''] = models[index % models.length] ?? [];
    const own = text.replace(/^question: (["']?)(.*)$/m, `question: $1Of ${index + 1}, $2`);
    writeFileSync(join(root, `content/faq/${id}-${index + 1}.mdx`), own);
  }
}
