import { leadersIn, type Guide, type GuideEnd, type GuideState } from '../../../core/decision/guide.ts';
import { namesAnd } from '../../../core/text/lists.ts';
import type { Verdict } from '../../../core/vocabulary.ts';
import { partOf } from '../../../ui/island.ts';
import { between, node } from '../record/nodes.ts';
import { endText } from './guide-text.ts';
import { apart, unasked, type Unasked } from './unasked.ts';

const LEAD: Readonly<Record<GuideEnd, string>> = {
  none: '',
  one: 'Not asked, because no answer puts another tool first',
  settled: 'Not asked, because no answer puts another tool first',
  enough: 'Not asked, because these are enough questions for a first choice',
};

/** One verdict with its tools. */
const madeText = ({ verdict, tools }: Unasked['made'][number]): string => {
  const names = namesAnd(tools);
  const words: Readonly<Record<Verdict, string>> = {
    fails: `${names} ${tools.length > 1 ? 'do' : 'does'} not meet`,
    unknown: `Unknown for ${names}`,
    partly: `${names} ${tools.length > 1 ? 'meet' : 'meets'} in part`,
    meets: `${names} ${tools.length > 1 ? 'meet' : 'meets'}`,
  };
  return words[verdict];
};

/** What the tools in first place make of the following needs. */
const heading = ({ made }: Unasked): HTMLElement =>
  node(
    'p',
    {},
    ...between(
      ', ',
      made.map((one) => node('span', { className: `mark mark-${one.verdict}`, textContent: madeText(one) })),
    ),
  );

/** What the end of a guide is made of. `added`: what the reader took from it already, as musts. */
export interface AtEnd extends Guide {
  readonly labels: ReadonlyMap<string, string>;
  readonly state: GuideState;
  readonly added: readonly string[];
}

/** The words of the page about what a need asks. */
const askedBy = (need: string): HTMLElement | undefined => {
  const words = document.querySelector<HTMLTemplateElement>('[data-part="guide-asks"]');
  const text = words?.content.querySelector(`[data-asks="${need}"]`)?.textContent;
  return text ? node('span', { id: `asks-${need}`, className: 'cell-note', textContent: text }) : undefined;
};

/** A need as a button that makes it a must, or, pressed, takes it back, with what it asks. It is pressed like an answer. */
const needItem = ({ labels }: AtEnd, need: string, pressed: boolean): HTMLElement => {
  const made = node('button', { type: 'button', className: 'unasked-need', textContent: labels.get(need) ?? need });
  Object.assign(made.dataset, pressed ? { undo: need } : { answer: '', must: need, added: need });
  if (pressed) made.ariaPressed = 'true';
  const words = askedBy(need);
  if (words) made.setAttribute('aria-describedby', words.id);
  return node('li', {}, made, ...(words ? [words] : []));
};

const group = (heading: HTMLElement, needs: readonly HTMLElement[]): HTMLElement =>
  node('div', { className: 'unasked-group' }, heading, node('ul', {}, ...needs));

/** What was taken from the end stays there, pressed. */
const addedNodes = (end: AtEnd): HTMLElement[] =>
  end.added.length > 0
    ? [
        group(
          node('p', { textContent: 'Added as a must. Select it again to undo:' }),
          end.added.map((need) => needItem(end, need, true)),
        ),
      ]
    : [];

/** Each need that was not asked for as a button: first those that tell the tools in first place apart. */
const unaskedNodes = (why: GuideEnd, end: AtEnd): HTMLElement[] => {
  const groups = unasked(end, end.state);
  const under = (lead: string, list: readonly Unasked[]): HTMLElement[] =>
    list.length > 0
      ? [
          node('p', { textContent: `${lead}. Select what you must have:` }),
          ...list.map((one) =>
            group(
              heading(one),
              one.needs.map((need) => needItem(end, need, false)),
            ),
          ),
        ]
      : [];
  const leaders = leadersIn(end, end.state);
  return [
    ...under(`What tells ${namesAnd(leaders)} apart`, groups.filter(apart)),
    ...under(
      LEAD[why],
      groups.filter((one) => !apart(one)),
    ),
  ];
};

/** Says below a guide why it asks nothing more, what was added since, and what it did not ask. */
export const fillEnd = (root: ParentNode, why: GuideEnd, end: AtEnd): void => {
  const known = leadersIn(end, end.state)[0]?.status !== 'cannot-say';
  partOf(root, 'guide-why')?.replaceChildren(endText(why, known));
  partOf(root, 'unasked')?.replaceChildren(...addedNodes(end), ...unaskedNodes(why, end));
};

/** Keeps the reader at the need that was pressed; without one, shows as much of the end as there is room for. */
export const showPressed = (root: ParentNode, need: string): void => {
  if (need) return root.querySelector<HTMLElement>(`[data-undo="${need}"], [data-added="${need}"]`)?.focus();
  const end = partOf(root, 'guide-end');
  if (end === document.activeElement) end?.scrollIntoView({ block: 'nearest' });
};
