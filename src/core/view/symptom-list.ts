import { formatFilter } from '../filter.ts';
import type { Symptom, Tool } from '../model.ts';
import { routes } from '../routes.ts';
import { occursIn, symptomLinks } from '../symptoms.ts';
import type { Heading } from '../text/outline.ts';
import { counted } from '../text/words.ts';
import type { Link } from './page.ts';

/** As many symptoms as a page about something else has room for. */
const MOST = 6;

/** The most reported symptoms of one tool, on a page about it. */
export interface SymptomListView extends Heading {
  readonly links: readonly Link[];
  readonly all: Link;
}

/** What goes wrong with a tool, the `most` most reported first; undefined if nothing is known. */
export const symptomList = (
  symptoms: readonly Symptom[],
  { id, name }: Pick<Tool, 'id' | 'name'>,
  most = MOST,
): SymptomListView | undefined => {
  const own = symptoms.filter((symptom) => occursIn(symptom, id));
  if (own.length === 0) return undefined;
  const count = counted(own.length, 'symptoms');
  return {
    ...{ id: 'goes-wrong', title: `What goes wrong with ${name}` },
    links: symptomLinks(own).slice(0, most),
    all: { label: `${count} of ${name}, each with its cure`, to: routes.symptoms(formatFilter({ tool: id })) },
  };
};
