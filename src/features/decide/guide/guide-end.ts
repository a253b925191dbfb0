import { leadersIn, type GuideEnd } from '../../../core/decision/guide.ts';
import { partOf } from '../../../ui/island.ts';
import { between, node } from '../record/nodes.ts';
import { fillSaid, type Shown } from './guide-said.ts';
import { endText, madeText, tellsApart, wavedLead } from './guide-text.ts';
import { apart, unasked, wavedAside, type Unasked } from './unasked.ts';

/** Why needs were not asked for, before a list of them. */
export const LEAD: Readonly<Record<GuideEnd, string>> = {
  none: '',
  one: 'Not asked, because no answer puts another tool first',
  settled: 'Not asked, because no answer puts another tool first',
  enough: 'Not asked, because these are enough questions for a first choice',
};

/** What the tools in first place make of the following needs. */
export const madeNode = ({ made }: Unasked): HTMLElement =>
  node(
    'span',
    {},
    ...between(
      ', ',
      made.map((one) => node('span', { className: `mark mark-${one.verdict}`, textContent: madeText(one) })),
    ),
  );

/** The words of the page about what a need asks. */
const askedBy = (need: string): HTMLElement | undefined => {
  const words = document.querySelector<HTMLTemplateElement>('[data-part="guide-asks"]');
  const text = words?.content.querySelector(`[data-asks="${need}"]`)?.textContent;
  return text ? node('span', { id: `asks-${need}`, className: 'cell-note', textContent: text }) : undefined;
};

const needButton = ({ labels }: Shown, need: string): HTMLElement =>
  node('button', { type: 'button', className: 'unasked-need', textContent: labels.get(need) ?? need });

/** A must as a pressed button that gives it up. */
const mustItem = (shown: Shown, need: string): HTMLElement => {
  const made = needButton(shown, need);
  made.dataset.undo = need;
  made.ariaPressed = 'true';
  return node('li', {}, made);
};

/** A need as a button that makes it a must, with what it asks. It is pressed like an answer. */
const needItem = (shown: Shown, need: string): HTMLElement => {
  const made = needButton(shown, need);
  Object.assign(made.dataset, { answer: '', must: need, added: need });
  const words = askedBy(need);
  if (words) made.setAttribute('aria-describedby', words.id);
  return node('li', {}, made, ...(words ? [words] : []));
};

const group = (heading: HTMLElement, needs: readonly HTMLElement[]): HTMLElement =>
  node('div', { className: 'unasked-group' }, heading, node('ul', {}, ...needs));

/** The musts of the address, however they came there: what was taken from the end stays there, pressed. */
const mustNodes = (shown: Shown): HTMLElement[] => {
  const { must } = shown.state;
  const lead = node('p', { textContent: 'Your must-haves. Select one to give it up:' });
  return must.length > 0
    ? [
        group(
          lead,
          must.map((need) => mustItem(shown, need)),
        ),
      ]
    : [];
};

/** Each need that was not asked for as a button: first those that tell the tools in first place apart. */
const unaskedNodes = (why: GuideEnd, shown: Shown): HTMLElement[] => {
  const groups = unasked(shown, shown.state);
  const under = (lead: string, list: readonly Unasked[]): HTMLElement[] =>
    list.length > 0
      ? [
          node('p', { textContent: `${lead}. Select what you must have:` }),
          ...list.map((one) =>
            group(
              node('p', {}, madeNode(one)),
              one.needs.map((need) => needItem(shown, need)),
            ),
          ),
        ]
      : [];
  const leaders = leadersIn(shown, shown.state);
  return [
    ...under(`What ${tellsApart(leaders)}`, groups.filter(apart)),
    ...under(wavedLead(leaders), wavedAside(shown, shown.state)),
    ...under(
      LEAD[why],
      groups.filter((one) => !apart(one)),
    ),
  ];
};

/** Keeps the reader at the need that was pressed; without one, shows as much of the end as there is room for. */
const showPressed = (root: ParentNode, need: string): void => {
  if (need) return root.querySelector<HTMLElement>(`[data-undo="${need}"], [data-added="${need}"]`)?.focus();
  const end = partOf(root, 'guide-end');
  if (end === document.activeElement) end?.scrollIntoView({ block: 'nearest' });
};

/** Lists the answers below a guide; where it asks nothing more, says why, what is a must, and what it did not ask. */
export const fillGuide = (root: ParentNode, shown: Shown): void => {
  fillSaid(root, shown);
  const { end, pressed, state } = shown;
  if (!end) return;
  const known = leadersIn(shown, state)[0]?.status !== 'cannot-say';
  partOf(root, 'guide-why')?.replaceChildren(endText(end, known));
  partOf(root, 'unasked')?.replaceChildren(...mustNodes(shown), ...unaskedNodes(end, shown));
  showPressed(root, pressed);
};
