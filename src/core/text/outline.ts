/** One section of a page, as a table of contents shows it. */
export interface OutlineItem {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

/** A section that a page writes itself: its frozen id and its title. */
export type Heading = Pick<OutlineItem, 'id' | 'title'>;

/** The sections of a page by their ids, in reading order. */
export const headings = <Id extends string>(titles: Readonly<Record<Id, string>>): Readonly<Record<Id, Heading>> =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, { id, title }])) as Record<Id, Heading>;

/** Sections of the first rank, for the table of contents. */
export const outlineOf = (sections: readonly Heading[]): OutlineItem[] =>
  sections.map(({ id, title }) => ({ id, title, level: 2 }));

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

/** The text of each section of an MDX body, up to where the next section begins. */
export const sectionTexts = (body: string): { readonly id: string; readonly text: string }[] => {
  const starts = [...body.matchAll(SECTION)];
  return starts.flatMap(({ index, 1: source = '' }, at) => {
    const id = attribute(source, 'id');
    return id ? [{ id, text: body.slice(index, starts[at + 1]?.index) }] : [];
  });
};
