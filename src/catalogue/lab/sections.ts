import { markdownToMdast } from 'satteri';
import type { Block, Span, TextSection } from '../../core/text/blocks.ts';

/** What is asked of a node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly children?: readonly Node[];
}

const SPANS: Readonly<Record<string, Span['kind']>> = { strong: 'strong', inlineCode: 'code' };

const wordsOf = ({ value, children = [] }: Node): string => value ?? children.map(wordsOf).join('');

/** The parts of a line; line breaks of the source are spaces. */
const spansOf = ({ children = [] }: Node): Span[] =>
  children.map((child) => ({ kind: SPANS[child.type] ?? 'text', text: wordsOf(child).replaceAll('\n', ' ') }));

const itemOf = ({ children = [] }: Node): Span[] => children.flatMap(spansOf);

const blockOf = (node: Node): Block[] => {
  const { type, value = '', ordered = false, children = [] } = node;
  if (type === 'paragraph') return [{ kind: 'paragraph', spans: spansOf(node) }];
  if (type === 'list') return [{ kind: 'list', ordered, items: children.map(itemOf) }];
  if (type === 'code') return [{ kind: 'code', text: value }];
  if (type !== 'table') return [];
  const [head, ...rows] = children.map((row) => (row.children ?? []).map(spansOf));
  return [{ kind: 'table', head: head ?? [], rows }];
};

const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The sections of a Markdown file below its title, in order; what is before the first one is left out. */
export const sectionsOf = (markdown: string): TextSection[] => {
  const { children = [] } = markdownToMdast(markdown) as unknown as Node;
  const heads = children.flatMap((node, index) => (node.type === 'heading' && (node.depth ?? 1) > 1 ? [index] : []));
  return heads.map((at, index) => {
    const head = children[at];
    const title = head ? wordsOf(head) : '';
    const own = children.slice(at + 1, heads[index + 1] ?? children.length);
    return { id: idOf(title), title, level: head?.depth ?? 2, blocks: own.flatMap(blockOf) };
  });
};
