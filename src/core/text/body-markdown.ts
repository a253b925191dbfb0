import { attribute } from './outline.ts';
import type { Address } from '../routes.ts';
import { SUPPORT_LABEL, VERDICT_WORDS } from './words.ts';

const FENCE = /^\s*(```|~~~)/;

/** Keyed by whatever an author wrote. */
const SUPPORT_WORDS: Readonly<Record<string, string>> = SUPPORT_LABEL;

/** What each tag that authors may use is in Markdown; `undefined` where it only wraps. */
const TAGS: Readonly<Record<string, (attributes: string) => string | undefined>> = {
  Section: (from) => `${'#'.repeat(Number(attribute(from, 'level') ?? 2))} ${attribute(from, 'title') ?? ''}`,
  Note: (from) => {
    const title = attribute(from, 'title');
    return title && `**${title}**`;
  },
  Support: (from) => attribute(from, 'word') ?? SUPPORT_WORDS[attribute(from, 'value') ?? ''],
  Verdict: (from) =>
    attribute(from, 'word') ?? Object.entries(VERDICT_WORDS).find(([id]) => id === attribute(from, 'value'))?.[1].label,
};

const line = (text: string, address: Address): string =>
  text
    .replace(/<([A-Z]\w*)((?:\s[^<>]*?)?)\/?>/g, (_, tag: string, attributes: string) => TAGS[tag]?.(attributes) ?? '')
    .replace(/<\/[A-Z]\w*>/g, '')
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/\]\((\/[^)\s]*)/g, (_, path: string) => `](${address(path)}`);

/** An MDX body as plain Markdown: sections become headings, links full addresses; code stays as it is. */
export const bodyMarkdown = (body: string, address: Address): string => {
  let inCode = false;
  const lines = body.split('\n').map((text) => {
    if (FENCE.test(text)) inCode = !inCode;
    return inCode ? text : line(text, address).trimEnd();
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
