import type { Catalogue } from '../../catalogue/index.ts';
import type { Migration } from '../../core/model.ts';
import { capital } from '../../core/text/words.ts';
import type { CarryAspect, Support } from '../../core/vocabulary.ts';
import { costLink } from '../../core/view/links.ts';
import type { Link } from '../../core/view/page.ts';
import { exchangeView, type ExchangeView } from './exchange-view.ts';
import { CARRY_LABEL } from './migration.ts';

/** The first lines of a migration: what a reader has to know before the work. */
export interface AnswerView {
  readonly exchange: ExchangeView;
  /** What carries over by itself, in one line. */
  readonly carries: string;
  /** The section on the way back. */
  readonly back: string;
  /** What the new tool costs, in the calculator. */
  readonly cost: Link;
  /** What its facts hold for. */
  readonly checked: string;
}

const carriesText = ({ carries }: Migration): string => {
  const labels = (value: Support): string =>
    (Object.entries(CARRY_LABEL) as [CarryAspect, string][])
      .flatMap(([aspect, label]) => (carries[aspect].value === value ? [label.toLowerCase()] : []))
      .join(', ');
  const [whole, part] = [labels('yes'), labels('partly')];
  const parts = [whole, part && `in part: ${part}`].filter(Boolean).join('; ');
  return capital(parts || 'nothing');
};

const checkedText = ({ from, to }: Migration): string =>
  `Facts of ${from.name} ${from.checked.version}, checked ${from.checked.on}, and ${to.name} ${to.checked.version}, checked ${to.checked.on}. We have not run this migration ourselves.`;

/** The first lines of a migration. */
export const answerView = ({ criteria, needs }: Catalogue, migration: Migration): AnswerView => ({
  exchange: exchangeView(migration, criteria, needs),
  carries: carriesText(migration),
  back: '#back',
  cost: costLink(migration.to),
  checked: checkedText(migration),
});
