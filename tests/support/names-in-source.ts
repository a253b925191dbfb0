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
  if (id.includes('-')) return new RegExp(String.raw`(?<=[#/=,'"\`])${id}(?=['"\`#/?&,)\]\s]|--|$)|${segment}`);
  const string = String.raw`(?<!\b(?:class|id|name|rel|role|slot|type)(?:=|: )["'])(?<=["'\`])${id}(?=["'\`])`;
  const row = String.raw`(?<=compare/#)${id}(?![\w-])`;
  const member = String.raw`(?<=\b(?:facts|criteria|needs)\??\.)${id}\b`;
  // A section of running a tool is a word of the code too: as a string it names no criterion.
  const parts = Object.hasOwn(OPERATE_SECTIONS, id) ? [row, segment, member] : [string, row, segment, member];
  return new RegExp(parts.join('|'));
}

/** In a style sheet an id can only be a selector. */
const selectorPattern = (id: string) => new RegExp(String.raw`(?:#|=["']?)${id}(?![\w-])`);

/** Every place where code names a thing that only content may name: `file:line  names the criterion "x"`. */
export function namesInSource(files: readonly SourceFile[], vocabulary: Vocabulary): string[] {
  const kinds: [string, string[], (name: string, path: string) => RegExp][] = [
    ['tool', vocabulary.tools, toolPattern],
    ['criterion', vocabulary.criteria, (id, path) => (path.endsWith('.css') ? selectorPattern(id) : idPattern(id))],
    ['need', vocabulary.needs, (id, path) => (path.endsWith('.css') ? selectorPattern(id) : idPattern(id))],
  ];
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return kinds.flatMap(([kind, names, pattern]) =>
      names.flatMap((name) => {
        const expression = pattern(name, path);
        const hits = lines.flatMap((line, index) => (expression.test(line) ? [index + 1] : []));
        const named = kind === 'tool' && expression.test(path) ? [0] : [];
        return [...named, ...hits].map((line) => `${path}:${line}  names the ${kind} "${name}"`);
      }),
    );
  });
}
