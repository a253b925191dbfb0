import { VERDICT_WORDS } from '../../../../core/text/words.ts';
import type { NumberedSource } from '../bibliography.ts';
import type { RecordCell } from '../cells.ts';
import { node } from '../nodes.ts';
import type { RecordNeed, RecordView } from '../record-view.ts';

/** Needs up to which the table has room for words. */
const SHORT = 6;

const cell = (tag: 'td' | 'th', text: string): HTMLElement => node(tag, { textContent: text });

/** What makes a tool fail a need, or meet it in part. */
const whyOf = ({ verdict, proofs: [proof] }: RecordCell): string =>
  proof && (verdict === 'fails' || verdict === 'partly') ? ` (${proof.text})` : '';

const needRow = ({ label, wish, cells }: RecordNeed, list: readonly NumberedSource[], words: boolean): HTMLElement =>
  node(
    'tr',
    {},
    cell('th', wish === 'must' ? label : `${label} (nice to have)`),
    ...cells.map((one) => {
      const place = list.findIndex(({ number }) => number === one.sources[0]) + 1;
      const why = words ? whyOf(one) : '';
      return cell('td', `${VERDICT_WORDS[one.verdict].label}${why}${place > 0 ? ` [${place}]` : ''}`);
    }),
  );

/** The verdicts on paper, with numbers of the sources that are listed. */
export const needTable = ({ needs, tools }: RecordView, list: readonly NumberedSource[]): HTMLElement => {
  const head = ['Need', ...tools.map(({ name }) => name)].map((name) => cell('th', name));
  const rows = needs.map((need) => needRow(need, list, needs.length <= SHORT));
  return node('table', {}, node('thead', {}, node('tr', {}, ...head)), node('tbody', {}, ...rows));
};
