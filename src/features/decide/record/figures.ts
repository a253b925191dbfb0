import { setAddress } from '../../../ui/address.ts';
import { formatChoice, type Choice } from '../../../core/decision/choice.ts';

/** The parameters of the calculator of costs behind a choice in an address, but for what the needs say: provider and features. */
const figuresIn = (search: string): string => (search.match(/&[nupeshrt]=[^&]*/g) ?? []).join('');

/** Those that the page was opened with: no result depends on them, and a reader who comes back from here finds them. */
export const brought = figuresIn(location.search);

/** Takes the figures back into an address that a changed choice has written, and into the links that carry the choice. */
export const carryFigures = (root: ParentNode, choice: Choice): void => {
  if (brought === '') return;
  const { pathname, search, hash } = location;
  if (figuresIn(search) === '') setAddress(pathname + search + brought + hash);
  const query = formatChoice(choice) + brought;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) link.search = query;
};
