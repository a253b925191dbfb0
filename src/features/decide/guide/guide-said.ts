import type { Guide, GuideEnd, GuideState } from '../../../core/decision/guide.ts';
import { namesAnd } from '../../../core/text/lists.ts';
import { partOf } from '../../../ui/island.ts';
import { node } from '../record/nodes.ts';
import { saidIn, type Said, type WordedQuestion } from './said.ts';

/** A question with its element. */
export interface OnPage extends WordedQuestion {
  readonly section: HTMLElement;
}

/** What the guide shows: its questions and tools, a choice, and why it asks nothing more, if it does not. */
export interface Shown extends Guide {
  readonly questions: readonly OnPage[];
  readonly labels: ReadonlyMap<string, string>;
  readonly state: GuideState;
  readonly end: GuideEnd | undefined;
  /** The need at the end that was pressed last; empty if none was. */
  readonly pressed: string;
}

/** The words of a question. */
export const questionOf = (asked: OnPage | undefined): string =>
  asked?.section.querySelector('h2')?.textContent ?? 'Also chosen:';

const changeButton = ({ id }: OnPage, question: string): HTMLElement => {
  const made = node('button', { type: 'button', className: 'guide-change', textContent: 'Change' });
  made.ariaLabel = `Change: ${question}`;
  made.dataset.change = id;
  return made;
};

const lineOf = ({ asked, text, must }: Said<OnPage>, { tools, verdict }: Shown): HTMLElement => {
  const question = questionOf(asked);
  const out = tools.filter((tool) => must.some((need) => verdict(tool.id, need) === 'fails'));
  const then = out.length > 0 ? `. Rules out ${namesAnd(out)}. ` : '. ';
  const change = asked ? [changeButton(asked, question)] : [];
  return node('li', {}, `${question} `, node('strong', { textContent: text }), then, ...change);
};

/** Lists what was answered and chosen, each with the tools that it ruled out, and a way to answer a question again. */
export const fillSaid = (root: ParentNode, shown: Shown): void => {
  const said = saidIn(shown.questions, shown.state, shown.labels);
  const list = partOf(root, 'guide-said');
  if (!list) return;
  list.hidden = said.length === 0;
  list.querySelector('ol')?.replaceChildren(...said.map((one) => lineOf(one, shown)));
};
