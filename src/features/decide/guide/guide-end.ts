import { leadersIn, type Guide, type GuideEnd, type GuideState } from '../../../core/decision/guide.ts';
import { namesAnd } from '../../../core/text/lists.ts';
import type { Verdict } from '../../../core/vocabulary.ts';
import { partOf } from '../../../ui/island.ts';
import { node } from '../record/nodes.ts';
import { endText } from './guide-text.ts';
import { unasked, type Unasked } from './unasked.ts';

type Labels = ReadonlyMap<string, string>;

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

/** Each need that was not asked for as a button that makes it a must, by what the tools in first place make of it. */
const unaskedNodes = (end: GuideEnd, groups: readonly Unasked[], labels: Labels): HTMLElement[] => {
  if (groups.length === 0) return [];
  const button = (need: string) => {
    const made = node('button', { type: 'button', className: 'unasked-need', textContent: labels.get(need) ?? need });
    // Pressed like an answer.
    Object.assign(made.dataset, { answer: '', must: need });
    return made;
  };
  const lead = node('p', { textContent: `${LEAD[end]}. Select what you must have:` });
  const lists = groups.map((group) =>
    node(
      'div',
      { className: 'unasked-group' },
      node('p', { className: `mark mark-${group.verdict}`, textContent: heading(group) }),
      node('p', { className: 'chips' }, ...group.needs.map(button)),
    ),
  );
  return [lead, ...lists];
};

/** Says below a guide why it asks nothing more, and what it did not ask. */
export const fillEnd = (root: ParentNode, end: GuideEnd, guide: Guide, state: GuideState, labels: Labels): void => {
  const known = leadersIn(guide, state)[0]?.status !== 'cannot-say';
  partOf(root, 'guide-why')?.replaceChildren(endText(end, known));
  partOf(root, 'unasked')?.replaceChildren(...unaskedNodes(end, unasked(guide, state), labels));
};
