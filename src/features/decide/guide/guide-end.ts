import { leadersIn, type Guide, type GuideEnd, type GuideState } from '../../../core/decision/guide.ts';
import { namesAnd } from '../../../core/text/lists.ts';
import type { Verdict } from '../../../core/vocabulary.ts';
import { partOf } from '../../../ui/island.ts';
import { node } from '../record/nodes.ts';
import { endText } from './guide-text.ts';
import { unasked, type Unasked } from './unasked.ts';

const LEAD: Readonly<Record<GuideEnd, string>> = {
  none: '',
  one: 'Not asked, because no answer puts another tool first',
  settled: 'Not asked, because no answer puts another tool first',
  enough: 'Not asked, because these are enough questions for a first choice',
};

/** Verdicts of the tools in first place for the following needs. */
const heading = ({ verdict, tools }: Unasked): string => {
  const names = namesAnd(tools);
  const words: Readonly<Record<Verdict, string>> = {
    fails: `${names} ${tools.length > 1 ? 'do' : 'does'} not meet`,
    unknown: `Unknown for ${names}`,
    partly: `${names} ${tools.length > 1 ? 'meet' : 'meets'} in part`,
    meets: `${names} ${tools.length > 1 ? 'meet' : 'meets'}`,
  };
  return words[verdict];
};

/** What the end of a guide is made of. `added`: what the reader took from it already, as musts. */
export interface AtEnd extends Guide {
  readonly labels: ReadonlyMap<string, string>;
  readonly state: GuideState;
  readonly added: readonly string[];
}

/** A need as a button that makes it a must, or, pressed, takes it back. It is pressed like an answer. */
const needButton = ({ labels }: AtEnd, need: string, pressed: boolean): HTMLElement => {
  const made = node('button', { type: 'button', className: 'unasked-need', textContent: labels.get(need) ?? need });
  Object.assign(made.dataset, pressed ? { undo: need } : { answer: '', must: need, added: need });
  if (pressed) made.ariaPressed = 'true';
  return made;
};

const group = (heading: HTMLElement, buttons: readonly HTMLElement[]): HTMLElement =>
  node('div', { className: 'unasked-group' }, heading, node('p', { className: 'chips' }, ...buttons));

/** What was taken from the end stays there, pressed. */
const addedNodes = (end: AtEnd): HTMLElement[] =>
  end.added.length > 0
    ? [
        group(
          node('p', { textContent: 'Added as a must. Select it again to undo:' }),
          end.added.map((need) => needButton(end, need, true)),
        ),
      ]
    : [];

/** Each need that was not asked for as a button, by what the tools in first place make of it. */
const unaskedNodes = (why: GuideEnd, end: AtEnd): HTMLElement[] => {
  const groups = unasked(end, end.state, end.added);
  if (groups.length === 0) return [];
  const lists = groups.map((one) =>
    group(
      node('p', { className: `mark mark-${one.verdict}`, textContent: heading(one) }),
      one.needs.map((need) => needButton(end, need, false)),
    ),
  );
  return [node('p', { textContent: `${LEAD[why]}. Select what you must have:` }), ...lists];
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
