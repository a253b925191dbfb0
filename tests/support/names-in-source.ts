import { OPERATE_SECTIONS } from '../../src/core/operate.ts';
import type { SourceFile } from './source-files.ts';
import type { Vocabulary } from './vocabulary.ts';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A tool may not be named at all, whatever the case; a short name only counts as a whole word. */
const toolPattern = (name: string) =>
  name.length >= 5 ? new RegExp(escape(name), 'i') : new RegExp(String.raw`(?<![\w-])${escape(name)}(?![\w-])`, 'i');

/**
 * An id of several words counts wherever it stands as a value: a whole string, a fragment, a path segment, a part of a
 * query. An id that is one everyday word (`relay`, `advisories`) counts as a whole string, unless that is the value of an
 * attribute or a field with words of its own; as a row of the comparison; as a path segment; and as a member of a record of ids.
 */
function idPattern(id: string): RegExp {
  const segment = String.raw`(?<=/)${id}(?=/)`;
  if (id.includes('-')) return new RegExp(String.raw`(?<=[#/=,'"\`])${id}(?=['"\`#/?&,)\]\s]|--|$)|${segment}`, 'm');
  const string = String.raw`(?<!\b(?:class|id|name|rel|role|slot|type)(?:=|: )["'])(?<=["'\`])${id}(?=["'\`])`;
  const row = String.raw`(?<=compare/#)${id}(?![\w-])`;
  const member = String.raw`(?<=\b(?:facts|criteria|needs)\??\.)${id}\b`;
  // A section of running a tool is a word of the code too: as a string it names no criterion.
  const parts = Object.hasOwn(OPERATE_SECTIONS, id) ? [row, segment, member] : [string, row, segment, member];
  return new RegExp(parts.join('|'));
}

/** In a style sheet an id can only be a selector. */
const selectorPattern = (id: string) => new RegExp(String.raw`(?:#|=["']?)${id}(?![\w-])`);

/** A name, and what it looks like in code and in a style sheet. */
interface Named {
  readonly kind: string;
  readonly name: string;
  readonly code: RegExp;
  readonly styles: RegExp;
}

const named = ({ tools, criteria, needs }: Vocabulary): readonly Named[] => {
  const ids = (kind: string, names: readonly string[]) =>
    names.map((name) => ({ kind, name, code: idPattern(name), styles: selectorPattern(name) }));
  return [
    ...tools.map((name) => ({ kind: 'tool', name, code: toolPattern(name), styles: toolPattern(name) })),
    ...ids('criterion', criteria),
    ...ids('need', needs),
  ];
};

/** Every place where code names a thing that only content may name: `file:line  names the criterion "x"`. */
export function namesInSource(files: readonly SourceFile[], vocabulary: Vocabulary): string[] {
  const all = named(vocabulary);
  return files.flatMap(({ path, text }) =>
    all.flatMap(({ kind, name, code, styles }) => {
      const pattern = path.endsWith('.css') ? styles : code;
      const inPath = kind === 'tool' && pattern.test(path) ? [0] : [];
      // Most files hold most names nowhere: their lines need not be looked at.
      const lines = pattern.test(text) ? text.split('\n') : [];
      const hits = lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
      return [...inPath, ...hits].map((line) => `${path}:${line}  names the ${kind} "${name}"`);
    }),
  );
}
