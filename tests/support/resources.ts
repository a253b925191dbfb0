import type { Page } from '../../integrations/html.ts';
import type { Element } from '../../integrations/nodes.ts';

/** Attributes whose target the browser fetches by itself. */
const FETCHED: Readonly<Record<string, string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src', 'srcdoc'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src', 'href', 'xlink:href'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Link relations that only tell something and fetch nothing. */
const SPOKEN = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev', 'search', 'me']);

const fetchedBy = ({ tag, attributes, text }: Element): string[] => {
  const values = (FETCHED[tag] ?? []).flatMap((name) => attributes.get(name) ?? []);
  if (tag === 'link') {
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    if (!relations.every((relation) => SPOKEN.has(relation))) values.push(attributes.get('href') ?? '');
  }
  if (tag === 'style')
    values.push(...[...text.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map((m) => m[1] ?? m[2] ?? ''));
  return values;
};

/** The addresses on other hosts that a page would fetch without being asked. */
export const foreignResources = (page: Page): string[] =>
  page.elements
    .flatMap(fetchedBy)
    .flatMap((value) => value.split(/,\s+|\s+/))
    .filter((value) => /^(?:https?:)?\/\//i.test(value));

/** Attributes that the content security policy forbids: inline styles and event handlers. */
export const inlineCode = (page: Page): string[] =>
  page.elements.flatMap(({ tag, attributes }) =>
    [...attributes.keys()]
      .filter((name) => name === 'style' || name.startsWith('on'))
      .map((name) => `<${tag} ${name}>`),
  );
