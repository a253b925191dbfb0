import type { Choice } from '../../../core/decision/choice.ts';
import { dayOfLink } from '../../../core/decision/day.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { firstPlace } from '../../../core/decision/first-place.ts';
import { since, type Since } from '../../../core/decision/since.ts';
import type { Address } from '../../../core/routes.ts';
import { dayText } from '../../../core/text/day.ts';
import { listed } from '../../../core/text/lists.ts';
import { CHANGE_CAUSE } from '../../../core/text/change-words.ts';
import { FIT_LABEL } from '../../../core/text/fit-words.ts';
import { TOOLS_ON_A_PAGE } from '../../../core/view/tool-pages.ts';
import { wishesOf } from './chosen.ts';
import type { Cited } from './facts-in-file.ts';
import type { DecisionFacts } from './facts.ts';

/** The cause of several changes that operators care about most; the words of causes are in that order. */
const causeOf = (kinds: readonly string[]): string =>
  Object.entries(CHANGE_CAUSE).find(([kind]) => kinds.includes(kind))?.[1] ?? '';

/** One fact that has changed since a decision. */
export interface ChangedView {
  /** Such as "Alpha: Second seal". */
  readonly title: string;
  /** The change in the list of changes, with the reason. */
  readonly href: string;
  readonly on: string;
  /** Such as "was", or that the field report stated it. */
  readonly who: string;
  readonly was: string;
  readonly now: string;
  /** What the changes come from; of several causes the one that operators care about most. */
  readonly cause: string;
  readonly sources: readonly Cited[];
}

/** What has changed since the day of a link, in words. */
export interface SinceView {
  /** What is wrong with the day; empty where nothing is. */
  readonly lost: string;
  readonly day: string | undefined;
  /** The number of changed facts, their effect on the result, and the facts that were not compared. */
  readonly text: string;
  readonly changed: readonly ChangedView[];
  /** What the releases of each tool changed, which is not the same as what we changed. */
  readonly releases: readonly { readonly label: string; readonly href: string }[];
  /** Whether the first place is another one. */
  readonly another: boolean;
}

const placeText = (fits: readonly Fit[]): string => {
  const first = firstPlace(fits);
  if (first.length === 0) return 'none of them was left';
  const status = first[0]?.status === 'cannot-say' ? ` (${FIT_LABEL['cannot-say']})` : '';
  return listed(first.map(({ name }) => name)) + status;
};

const answerText = ({ another, then, now }: Since): string => {
  if (another === undefined || !then) return 'An old value was not kept, so the answer of that day cannot be computed.';
  if (!another) return `The answer is the same: ${placeText(now)}.`;
  return `The answer has changed. Then: ${placeText(then)}. Today: ${placeText(now).replace(' was ', ' is ')}.`;
};

/** No list keeps which tools and needs there were on a day, nor how a need was judged then. */
const LIMITS = 'Only facts are compared: tools, needs and their rules are those of today.';

const counted = (count: number): string => (count === 1 ? '1 fact has' : `${count} facts have`);

/** How many facts have changed and what that makes of the answer. What was before the list of changes is not known. */
const sinceText = (found: Since, day: string, oldest: string | undefined): string => {
  const early = oldest !== undefined && day < oldest;
  const notes = [
    found.changed.length === 0
      ? `Nothing has changed ${early ? `since ${dayText(oldest)}` : 'since'} in the facts that this decision rests on.`
      : `${counted(found.changed.length)} changed since among those that this decision rests on. ${answerText(found)}`,
    found.sameDay.length > 0
      ? `${counted(found.sameDay.length)} changed on that day itself; the link may be older or newer.`
      : '',
    early ? `Our list of changes begins on ${dayText(oldest)}. We do not know what changed before that date.` : '',
    LIMITS,
  ];
  return notes.filter(Boolean).join(' ');
};

/** What has changed since the day that an address carries; undefined where it carries none. */
export const sinceView = (
  facts: DecisionFacts,
  choice: Choice,
  search: string,
  address: Address,
): SinceView | undefined => {
  const { day, lost } = dayOfLink(search, facts.today);
  if (day === undefined) return lost ? { lost, day, text: '', changed: [], releases: [], another: false } : undefined;
  const found = since(facts.tools, wishesOf(choice, facts.needs), facts.changes, day);
  // On the day itself there is nothing to tell but which day it is.
  const quiet = found.changed.length === 0 && day === facts.today;
  return {
    ...{ lost, day, another: found.another === true },
    text: quiet ? '' : sinceText(found, day, facts.changes.at(-1)?.on),
    releases: facts.tools
      .slice(0, TOOLS_ON_A_PAGE)
      .map(({ id, name }) => ({ label: name, href: address(facts.to('upgrades', id)) })),
    changed: found.changed.flatMap(({ product, row, changes }): ChangedView[] => {
      const [newest, first] = [changes[0], changes.at(-1)];
      if (!newest || !first) return [];
      const kinds = changes.map(({ kind }) => kind);
      return [
        {
          title: `${product.name}: ${facts.criteria.get(row)?.label ?? row}`,
          href: address(facts.to('change', newest.id)),
          ...{ on: newest.on, was: first.from, now: newest.to, cause: causeOf(kinds) },
          who: first.reported ? 'was, in the field report,' : 'was',
          sources: facts
            .cited(newest.sources)
            .map((source) => ({ ...source, to: source.to.startsWith('/') ? address(source.to) : source.to })),
        },
      ];
    }),
  };
};
