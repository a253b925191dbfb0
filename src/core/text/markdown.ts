import type { Address } from '../routes.ts';
import type { Link } from '../view/page.ts';
import { markdownLink } from './fact-markdown.ts';
import { toMarkdown } from './table-text.ts';

/** Items in any order. */
export const markdownList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Steps in their order. */
export const markdownSteps = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${step}`).join('\n');

/** Links to pages of the site, one on a line. */
export const markdownLinks = (links: readonly Link[], address: Address): string =>
  markdownList(links.map(({ label, to }) => markdownLink(label, address(to))));

/** A table within a page. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  toMarkdown({ head, rows }).trimEnd();

/** Lines of a machine; empty where there are none. */
export const markdownCode = (...lines: readonly string[]): string =>
  lines.length > 0 ? ['```', ...lines, '```'].join('\n') : '';
