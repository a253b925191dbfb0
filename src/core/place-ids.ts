/** Ids of places on pages, each a part of an address that was published: they never change. */

/** Separator between a row or section and the tool that it is about. */
const OF = '--';

/** The id of a cell in the comparison; part of its address. */
export const cellId = (criterion: string, tool: string): string => `${criterion}${OF}${tool}`;

/** The tool of a cell; empty where the place is not a cell. */
export const toolOfCell = (place: string): string => place.split(OF)[1] ?? '';

/** The id of a section of one tool on a page that has the same section for each of them. */
export const sectionId = (section: string, tool: string): string => `${section}${OF}${tool}`;

/** The id of a topic in the list of questions; the other ids there are those of questions. */
export const topicId = (topic: string): string => `topic-${topic}`;
