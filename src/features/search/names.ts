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
  /** The words of the name of each tool that is compared, and its own page. */
  readonly tools: readonly { readonly words: readonly string[]; readonly own: Place }[];
  /** For each place, the tools that its title, its page or its address names, by where they come in `tools`. */
  readonly about: readonly (readonly number[])[];
}

/** The address of a tool's own page, and of no other. */
const OWN_PAGE = /^\/[^/]+\/[^/#]+\/$/;

/** True for a tool's own page, not for a section of it. */
const isOfTool = ({ kind, page, path }: Place): boolean => kind === 'tool' && page === '' && OWN_PAGE.test(path);

/**
 * For each place, the tools that it is about. Only the places of a tool's rarest word are looked at: with many tools,
 * most places are about none of them. `said` are the words of each place's title, page and address.
 */
function aboutOf(tools: Names['tools'], words: Names['words'], said: readonly (readonly string[])[]): number[][] {
  const about = said.map((): number[] => []);
  tools.forEach(({ words: name }, index) => {
    const holders = name.map((word) => words.get(word)?.places ?? new Map<number, number>());
    const [fewest] = holders.toSorted((a, b) => a.size - b.size);
    for (const place of fewest?.keys() ?? []) {
      if (name.every((word) => said[place]?.includes(word))) about[place]?.push(index);
    }
  });
  return about;
}

/** Takes the names of a directory apart, once. */
export function namesOf(directory: SearchDirectory): Names {
  const places = placesOf(directory);
  const words = new Map<string, NameWord>();
  const add = (place: number, name: readonly string[], weight: number) => {
    for (const word of name) {
      const entry = words.get(word) ?? { word, stem: stemOf(word), places: new Map<number, number>() };
      entry.places.set(place, Math.max(weight, entry.places.get(place) ?? 0));
      words.set(word, entry);
    }
  };
  const split = places.map(({ title, words: other, page, path }, place) => {
    // An address is made of plain words.
    const own = { title: wordsOf(title), page: wordsOf(page), path: wordsOf(path.replace(/[/#-]+/g, ' ')) };
    add(place, own.title, WEIGHT.title);
    // Among many other wordings, each counts less.
    add(place, wordsOf(other), WEIGHT.also / (1 + MANY * Math.max(0, other.split(' ').length - FEW)));
    add(place, own.page, WEIGHT.page);
    add(place, own.path, WEIGHT.path);
    return own;
  });
  const titles = split.map(({ title }) => [...new Set(telling(title))]);
  const said = split.map(({ title, page, path }) => [...title, ...page, ...path]);
  const tools = places.flatMap((own, place) => (isOfTool(own) ? [{ words: split[place]!.title, own }] : []));
  return { places, words, titles, tools, about: aboutOf(tools, words, said) };
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
