import { mdxToJs, mdxToMdast } from 'satteri';
import type { Path, Problem } from './problem.ts';

/** What the rules below ask of a node of a body's syntax tree. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

interface Remark {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** Elements that run, frame or restyle: a page has no use for them, and the policy of the site forbids most. */
const FORBIDDEN = new Set(['base', 'embed', 'form', 'iframe', 'link', 'meta', 'object', 'script', 'style']);

/** The scheme of an address, without the characters that browsers ignore. */
const schemeOf = (url: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();

const linkRemark = (line: number, url: string): Remark[] => {
  const scheme = schemeOf(url);
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)
    ? []
    : [{ line, message: `links to ${scheme}:`, fix: 'write a path on this site, or a full http or https address' }];
};

const imageRemark = (line: number, url: string): Remark[] =>
  schemeOf(url) === undefined && !url.startsWith('//')
    ? []
    : [{ line, message: 'shows an image of another host', fix: 'put the file into public/ and write its path' }];

const elementRemarks = (line: number, { name, attributes = [] }: Node): Remark[] => {
  const fix = 'write Markdown, or use a component';
  const forbidden = name && FORBIDDEN.has(name.toLowerCase()) ? [{ line, message: `has a <${name}>`, fix }] : [];
  return [
    ...forbidden,
    ...attributes.flatMap(({ name: attribute = '', value }) => {
      if (/^(?:on|style$|srcdoc$)/i.test(attribute)) return [{ line, message: `has an attribute ${attribute}`, fix }];
      if (typeof value !== 'string') return [];
      if (attribute === 'src') return imageRemark(line, value);
      return attribute === 'href' ? linkRemark(line, value) : [];
    }),
  ];
};

const remarksOf = (node: Node): Remark[] => {
  const line = node.position?.start.line ?? 1;
  const own =
    node.type === 'image'
      ? imageRemark(line, node.url ?? '')
      : node.url === undefined
        ? elementRemarks(line, node)
        : linkRemark(line, node.url);
  return [...own, ...(node.children ?? []).flatMap(remarksOf)];
};

/** What the compiler says, without its own names and places: `3:19: Expected ... (mdx:some-code)`. */
const syntaxRemark = (error: unknown): Remark => {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, message] = /^(\d+):\d+: (.*)/.exec(said) ?? [];
  const text = (message ?? said).replace(/ \(mdx[\w-]*:[\w-]+\)$/, '').replace(/ \(\d+:\d+\)/, '');
  return {
    line: Number(line ?? 1),
    message: `does not compile: ${text}`,
    fix: 'close every tag and brace; write a literal < or { in `code`',
  };
};

/** What is wrong with the body of an MDX file, whose first line is line `first` of the file. */
export const bodyProblems = (file: string, body: string, first: number): Problem[] => {
  let remarks: readonly Remark[];
  try {
    mdxToJs(body);
    remarks = remarksOf(mdxToMdast(body) as unknown as Node);
  } catch (error) {
    remarks = [syntaxRemark(error)];
  }
  return remarks.map(({ line, message, fix }) => ({
    kind: 'body',
    file,
    path: [`line ${line + first - 1}`],
    message,
    fix,
  }));
};

/** The place of a fault in a body: rules see the body alone, so it counts from there. */
export const placeInBody = (body: string, index: number): Path => [
  `line ${body.slice(0, index).split('\n').length} of the body`,
];

/** The line in the file of such a place, where the body begins at line `first`; undefined for every other place. */
export const lineInBody = (path: Path, first: number): number | undefined => {
  const named = /^line (\d+) of the body$/.exec(String(path[0] ?? ''));
  return named ? Number(named[1]) + first - 1 : undefined;
};
