import type { Choice } from '../../../core/decision/choice.ts';
import { stayAtQuestion } from '../guide/stay.ts';
import { partOf } from '../../../ui/island.ts';
import { decisionLink } from './decision-link.ts';
import { brought, carryFigures } from './figures.ts';
import { fill, node } from './nodes.ts';
import type { FactsFile } from './facts-in-file.ts';
import { readFacts, type DecisionFacts } from './facts.ts';
import { againNodes, feedNodes, paidNodes, pivotNodes, sinceNodes } from './record-nodes.ts';
import { recordText } from './record-text.ts';
import { recordView } from './record-view.ts';
import { LONG, sheetNodes } from './paper/sheet.ts';
import { sinceView } from './since-view.ts';

/** Makes a whole address of one that the file of facts has. */
const address = (path: string): string => new URL(path, location.href).href;

/** The day of the reader's clock, as `2026-11-27`, which is how Swedish writes it. */
const readersDay = (): string => new Date().toLocaleDateString('sv');

/** The printed sheet; one for the whole document, at the end of its main part. */
const sheet = (): HTMLElement => {
  const main = document.querySelector('main') ?? document.body;
  const known = main.querySelector<HTMLElement>('.paper');
  if (known) return known;
  const made = node('div', { className: 'paper' });
  main.append(made);
  main.dataset.paper = '';
  return made;
};

/** Fetches the facts that decisions rest on. */
export const loadFacts = async (path: string): Promise<DecisionFacts> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return readFacts((await response.json()) as FactsFile);
};

/** Shows what a choice rests on, what would change it and what has changed, and gives its record as Markdown. */
export const showRecord = (root: ParentNode, facts: DecisionFacts, choice: Choice): string => {
  stayAtQuestion(root);
  // On a desk the result scrolls by itself: another one is read from its headline.
  root.querySelector('.results')?.scrollTo(0, 0);
  carryFigures(root, choice);
  const link = decisionLink(location.pathname, choice, facts.today) + brought;
  const since = sinceView(facts, choice, location.search, address);
  const view = recordView(facts, choice, { link, made: readersDay(), since, figures: brought }, address);
  fill(root, 'pivots', pivotNodes(view.pivots));
  fill(root, 'again', againNodes(view));
  fill(root, 'feeds', feedNodes(view));
  fill(root, 'paid', paidNodes(view));
  fill(root, 'since', since ? sinceNodes(since) : []);
  partOf(root, 'since-missing')?.toggleAttribute('hidden', true);
  const paper = sheet();
  paper.replaceChildren(...sheetNodes(view));
  paper.classList.toggle('paper-long', view.needs.length > LONG);
  return recordText(view);
};

/** Takes the page of paper away: nothing is chosen. */
export const dropRecord = (root: ParentNode): void => {
  document.querySelector('.paper')?.remove();
  delete document.querySelector('main')?.dataset.paper;
  fill(root, 'since', []);
  fill(root, 'paid', []);
};
