import { readQuery } from '../query.ts';

/** The reader's choice as it is in the address: slugs in canonical order, none of them twice. */
export interface Choice {
  readonly must: readonly string[];
  readonly nice: readonly string[];
  /** Needs that an answer of the guide dropped. */
  readonly not?: readonly string[];
  /** Questions of the guide that were left open. */
  readonly skip?: readonly string[];
}

/** A choice read from an address, with what could not be read. */
export interface ParsedChoice extends Required<Choice> {
  /** Slugs that no need has, as the reader wrote them, each once, cut to 60 characters; past 200 the last entry counts the rest. */
  readonly unknown: readonly string[];
}

/** The known slugs in canonical order, and older slugs that still work; those of questions apart. */
export interface Vocabulary {
  readonly slugs: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
}

/** Things with older ids that links may still have. */
type Aliased = readonly { readonly id: string; readonly aliases: readonly string[] }[];

const aliasesOf = (things: Aliased): ReadonlyMap<string, string> =>
  new Map(things.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));

/** The vocabulary of a list of needs, in their order, and of the questions of the guide. */
export const vocabularyOf = (needs: Aliased, questions: Aliased = []): Vocabulary => ({
  slugs: needs.map(({ id }) => id),
  aliases: aliasesOf(needs),
  questions: aliasesOf(questions),
});

/** Most unknown names that a notice lists; nobody types more by hand. */
const MAX_NAMED = 200;

const split = (params: URLSearchParams, name: string): string[] =>
  params
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((slug) => slug.trim())
    .filter((slug) => slug !== '');

const named = (slugs: readonly string[]): string[] =>
  slugs.length > MAX_NAMED ? [...slugs.slice(0, MAX_NAMED), `and ${slugs.length - MAX_NAMED} more`] : [...slugs];

/** Ids of questions, which the guide knows and this does not; more than a guide can have is not kept. */
const questionsIn = (params: URLSearchParams, { questions }: Vocabulary): string[] =>
  [...new Set(split(params, 'skip').map((id) => questions.get(id) ?? id))]
    .filter((id) => /^[a-z0-9-]{1,64}$/.test(id))
    .slice(0, 50);

/**
 * Reads `?must=a,b&nice=c`, and what the guide adds: `&not=d&skip=question`. Repeated parameters add up, aliases resolve, a
 * need in several lists is a must before a wish, and a wish before nothing. Never throws.
 */
export const parseChoice = (search: string, vocabulary: Vocabulary): ParsedChoice => {
  const { slugs, aliases } = vocabulary;
  const params = readQuery(search);
  const unknown = new Set<string>();
  const read = (name: string): Set<string> => {
    const found = new Set<string>();
    for (const written of split(params, name)) {
      const slug = written.toLowerCase();
      const target = slugs.includes(slug) ? slug : aliases.get(slug);
      if (target === undefined) unknown.add(written.slice(0, 60).toWellFormed());
      else found.add(target);
    }
    return found;
  };
  const must = read('must');
  const nice = read('nice');
  const not = read('not');
  return {
    must: slugs.filter((slug) => must.has(slug)),
    nice: slugs.filter((slug) => nice.has(slug) && !must.has(slug)),
    not: slugs.filter((slug) => not.has(slug) && !must.has(slug) && !nice.has(slug)),
    skip: questionsIn(params, vocabulary),
    unknown: named([...unknown]),
  };
};

/** The message about slugs that no need has; empty if there are none. */
export const lostText = (unknown: readonly string[], set: number): string => {
  if (unknown.length === 0) return '';
  const rest = set > 0 ? 'The others are set.' : 'Nothing else is in it.';
  return `This link asks for needs that we do not know: ${unknown.join(', ')}. ${rest}`;
};

/** Writes a choice as a query, empty when nothing is chosen. Slugs need no escaping, so commas stay readable. */
export const formatChoice = ({ must, nice, not = [], skip = [] }: Choice): string => {
  const parts = [
    ['must', must],
    ['nice', nice],
    ['not', not],
    ['skip', skip],
  ] as const;
  const query = parts
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}=${list.join(',')}`)
    .join('&');
  return query && `?${query}`;
};

/** A query with the day on which it was copied. */
export const withDay = (query: string, day: string): string => `${query}${query === '' ? '?' : '&'}on=${day}`;

/** What was chosen, musts and wishes apart: "Must: Loud; Fast. Nice to have: Light." A label may have a comma. */
export const chosenText = ({ must, nice }: Choice, labels: ReadonlyMap<string, string>): string => {
  const said = (word: string, needs: readonly string[]) =>
    needs.length > 0 ? [`${word}: ${needs.map((need) => labels.get(need) ?? need).join('; ')}.`] : [];
  return [...said('Must', must), ...said('Nice to have', nice)].join(' ');
};
