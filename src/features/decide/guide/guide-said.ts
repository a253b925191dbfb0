import type { Guide, GuideState } from '../../../core/decision/guide.ts';
import { namesAnd } from '../../../core/text/lists.ts';
import { partOf } from '../../../ui/island.ts';
import { node } from '../record/nodes.ts';
import { saidIn, type Said, type WordedQuestion } from './said.ts';

/** A question with its element. */
interface OnPage extends WordedQuestion {
  readonly section: HTMLElement;
}

type Judges = Pick<Guide, 'tools' | 'verdict'> & { readonly labels: ReadonlyMap<string, string> };

const changeButton = ({ id }: OnPage, question: string): HTMLElement => {
  const made = node('button', { type: 'button', className: 'guide-change', textContent: 'Change' });
  made.ariaLabel = `Change: ${question}`;
  made.dataset.change = id;
  return made;
};

const lineOf = ({ asked, text, must }: Said<OnPage>, { tools, verdict }: Judges): HTMLElement => {
  const question = asked?.section.querySelector('h2')?.textContent ?? 'Also chosen:';
  const out = tools.filter((tool) => must.some((need) => verdict(tool.id, need) === 'fails'));
  const then = out.length > 0 ? `. Rules out ${namesAnd(out)}. ` : '. ';
  const change = asked ? [changeButton(asked, question)] : [];
  return node('li', {}, `${question} `, node('strong', { textContent: text }), then, ...change);
};

/** Lists what was answered and chosen, each with the tools that it ruled out, and a way to answer a question again. */
export const fillSaid = (root: ParentNode, questions: readonly OnPage[], state: GuideState, judges: Judges): void => {
  const said = saidIn(questions, state, judges.labels);
  const list = partOf(root, 'guide-said');
  if (!list) return;
  list.hidden = said.length === 0;
  list.querySelector('ol')?.replaceChildren(...said.map((one) => lineOf(one, judges)));
};
