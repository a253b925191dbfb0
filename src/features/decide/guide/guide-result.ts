import { anchor, between, fill, node } from '../record/nodes.ts';
import { LEAD, madeNode } from './guide-end.ts';
import { questionOf, type Shown } from './guide-said.ts';
import { saidIn } from './said.ts';
import { unmet } from './unasked.ts';

/** Where the needs have their pages. */
export interface Pages {
  readonly page: (need: string) => string | undefined;
}

/** What the tools in first place lack of all that the guide did not ask for: it ends early, and a loss must not be hidden. */
const unmetNodes = (shown: Shown, { page }: Pages): HTMLElement[] => {
  const groups = shown.end ? unmet(shown, shown.state) : [];
  if (!shown.end || groups.length === 0) return [];
  const items = groups.map((group) =>
    node(
      'li',
      {},
      madeNode(group),
      ': ',
      // A label may have a comma.
      ...between(
        '; ',
        group.needs.map((need) => anchor(shown.labels.get(need) ?? need, page(need) ?? '')),
      ),
    ),
  );
  return [node('p', { textContent: `${LEAD[shown.end]}:` }), node('ul', {}, ...items)];
};

/** The answers that choose no need: no verdict follows from them, and a reader looks for them among the reasons. */
const answeredNodes = ({ questions, state, labels }: Shown): HTMLElement[] => {
  const idle = saidIn(questions, state, labels).filter((one) => one.idle);
  if (idle.length === 0) return [];
  const items = idle.map(({ asked, text }) =>
    node('li', {}, `${questionOf(asked)} `, node('strong', { textContent: text })),
  );
  const lead = idle.length > 1 ? 'These answers rule' : 'This answer rules';
  return [node('p', { textContent: `${lead} out no tool:` }), node('ul', {}, ...items)];
};

/** Says in the result what follows from the guide and from no verdict. */
export const fillResult = (root: ParentNode, shown: Shown, pages: Pages): void => {
  fill(root, 'unmet', unmetNodes(shown, pages));
  fill(root, 'answered', answeredNodes(shown));
};
