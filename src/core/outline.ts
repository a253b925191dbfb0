/** One section of a page, as a table of contents shows it. */
export interface OutlineItem {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

const SECTION = /<Section\s([^>]*)>/g;

/** The value of an attribute, a text or a number, in the source of a tag. */
export const attribute = (source: string, name: string): string | undefined =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|\\{(\\d+)\\})`).exec(source)?.slice(1).find(Boolean);

/** Reads the sections of an MDX body, in order, from its `<Section id="..." title="...">` tags. */
export function outline(body: string): OutlineItem[] {
  return [...body.matchAll(SECTION)].flatMap(([, source = '']) => {
    const id = attribute(source, 'id');
    const title = attribute(source, 'title');
    return id && title ? [{ id, title, level: Number(attribute(source, 'level') ?? 2) }] : [];
  });
}
