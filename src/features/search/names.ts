import { placesOf, type Place, type SearchDirectory } from './search-directory.ts';
import { begins, slips, stemOf, telling, wordsOf } from './words.ts';
import type { Term } from './query.ts';

/** How much each name of a place counts. */
const WEIGHT = { title: 1, also: 0.85, page: 0.5, path: 0.4 } as const;

const [FEW, MANY] = [8, 0.05];

/** What is known of a word that is in names. */
interface NameWord {
  readonly word: string;
  readonly stem: string;
  /** How much it counts for each place in whose names it is. */
  readonly places: Map<number, number>;
}

/** The names of all places, as they are searched. */
export interface Names {
  readonly places: readonly Place[];
  readonly words: ReadonlyMap<string, NameWord>;
  /** For each place, the telling words of its title. */
  readonly titles: readonly (readonly string[])[];
  /** The words of the name of each tool that is compared. */
  readonly tools: readonly (readonly string[])[];
  /** For each place, the tools that its title, its page or its address names, by where they come in `tools`. */
  readonly about: readonly (readonly number[])[];
}

/** The address of a tool's own page, and of no other. */
const OWN_PAGE = /^\/[^/]+\/[^/#]+\/$/;

/** The tools, and which of them each place is about. */
function toolsOf(places: readonly Place[]): Pick<Names, 'tools' | 'about'> {
  const own = places.filter(({ kind, page, path }) => kind === 'tool' && page === '' && OWN_PAGE.test(path));
  const tools = own.map(({ title }) => wordsOf(title));
  const about = places.map(({ title, page, path }) => {
    const said = new Set(wordsOf([title, page, path.replace(/[/#-]+/g, ' ')].join(' ')));
    return [...tools.keys()].filter((tool) => tools[tool]?.every((word) => said.has(word)));
  });
  return { tools, about };
}

/** Takes the names of a directory apart, once. */
export function namesOf(directory: SearchDirectory): Names {
  const places = placesOf(directory);
  const words = new Map<string, NameWord>();
  const add = (place: number, name: string, weight: number) => {
    for (const word of wordsOf(name)) {
      const entry = words.get(word) ?? { word, stem: stemOf(word), places: new Map<number, number>() };
      entry.places.set(place, Math.max(weight, entry.places.get(place) ?? 0));
      words.set(word, entry);
    }
  };
  places.forEach(({ title, words: other, page, path }, place) => {
    add(place, title, WEIGHT.title);
    // Among many other wordings, each counts less.
    add(place, other, WEIGHT.also / (1 + MANY * Math.max(0, other.split(' ').length - FEW)));
    add(place, page, WEIGHT.page);
    // An address is made of plain words.
    add(place, path.replace(/[/#-]+/g, ' '), WEIGHT.path);
  });
  const titles = places.map(({ title }) => [...new Set(telling(wordsOf(title)))]);
  return { places, words, titles, ...toolsOf(places) };
}

/** How well a word of the names matches the typed word: the same, another form, or one that begins with it. */
const likeness = ({ word, stem, open }: Term, name: NameWord): number => {
  if (name.word === word) return 1;
  if (name.stem === stem) return 0.9;
  if (!begins(word, name.word) || word.length < 2) return 0;
  return open || word.length > 3 ? 0.5 + 0.4 * (word.length / name.word.length) : 0;
};

/** A word of the names that matches what was typed. */
export interface Answering {
  readonly name: NameWord;
  readonly likeness: number;
}

/** The words of the names that match a term. */
export const answering = (term: Term, { words }: Names): Answering[] =>
  [...words.values()].flatMap((name) => {
    const found = likeness(term, name);
    return found > 0 ? [{ name, likeness: found }] : [];
  });

/** Typing errors that are forgiven in a word. */
const forgiven = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** The words of the names most similar to one that no place has. */
export function nearest({ word }: Term, { words }: Names, most = forgiven(word)): Answering[] {
  if (most === 0) return [];
  const found = [...words.values()].flatMap((name) => {
    const far = name.word.length > 3 ? slips(word, name.word, most) : most + 1;
    return far > most ? [] : [{ name, far: name.word.startsWith(word.slice(0, 1)) ? far : far + 0.5 }];
  });
  const least = Math.min(...found.map(({ far }) => far));
  return found.filter(({ far }) => far === least).map(({ name }) => ({ name, likeness: 0.8 - 0.1 * least }));
}
