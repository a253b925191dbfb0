const AND = new Intl.ListFormat('en-GB');
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

type Named = readonly { readonly name: string }[];
const namesOf = (things: Named): string[] => things.map(({ name }) => name);

/** The names of things as a list in a sentence: `a, b and c`. */
export const namesAnd = (things: Named): string => AND.format(namesOf(things));

/** `a, b or c`. */
export const namesOr = (things: Named): string => OR.format(namesOf(things));
