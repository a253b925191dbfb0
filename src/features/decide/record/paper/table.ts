import { weakest } from '../../../../core/certainty.ts';
import { certaintySaid } from '../../../../core/decision/reason.ts';
import { CERTAINTY_LABEL } from '../../../../core/text/certainty-words.ts';
import { VERDICT_WORDS } from '../../../../core/text/words.ts';
import type { NumberedSource } from '../bibliography.ts';
import type { RecordCell } from '../cells.ts';
import { node } from '../nodes.ts';
import type { RecordNeed, RecordView } from '../record-view.ts';

/** Needs up to which the table has room for words. */
const SHORT = 6;

const cell = (tag: 'td' | 'th', text: string): HTMLElement => node(tag, { textContent: text });

/** What makes a tool fail a need, or meet it in part, where there is room for words; else how certain an answer is, unless that is high. */
const whyOf = ({ verdict, proofs }: RecordCell, words: boolean): string => {
  if (verdict === 'unknown') return '';
  const [proof] = proofs;
  if (proof && words && verdict !== 'meets') return ` (${proof.text})`;
  const level = weakest(proofs, ({ certainty = 'high' }) => certainty)?.certainty ?? 'high';
  const said = words ? certaintySaid(level) : level === 'high' ? '' : CERTAINTY_LABEL[level];
  return said && ` (${said})`;
};

const needRow = ({ label, wish, cells }: RecordNeed, list: readonly NumberedSource[], words: boolean): HTMLElement =>
  node(
    'tr',
    {},
    cell('th', wish === 'must' ? label : `${label} (nice to have)`),
    ...cells.map((one) => {
      const place = list.findIndex(({ number }) => number === one.sources[0]) + 1;
      return cell('td', `${VERDICT_WORDS[one.verdict].label}${whyOf(one, words)}${place > 0 ? ` [${place}]` : ''}`);
    }),
  );

/** The verdicts on paper, with numbers of the sources that are listed. */
export const needTable = ({ needs, tools }: RecordView, list: readonly NumberedSource[]): HTMLElement[] => {
  const words = needs.length <= SHORT;
  const head = ['Need', ...tools.map(({ name }) => name)].map((name) => cell('th', name));
  const rows = needs.map((need) => needRow(need, list, words));
  return [
    node('table', {}, node('thead', {}, node('tr', {}, ...head)), node('tbody', {}, ...rows)),
    ...(words ? [] : [node('p', { textContent: 'In brackets: the certainty of an answer, unless it is high.' })]),
  ];
};
