import type { SearchRecord } from '../../core/view/page.ts';
import { searchAnswers } from '../../core/view/search-answers.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import type { NeedView } from './view.ts';

/** How a need is found: in its own words, with the verdict of every tool. */
export const needRecord = ({ to, meta, lead, also, cards, others, comment = '' }: NeedView): SearchRecord => {
  const verdicts = cards.map(({ tool: { name }, verdict }) => ({
    ...{ name, mark: verdict, word: VERDICT_WORDS[verdict].label },
  }));
  // Of more tools than cards, the text gives the numbers.
  const answers = others ? '' : searchAnswers(verdicts);
  return {
    ...{ url: to, kind: 'need', title: meta.title, also, answers },
    text: [
      lead,
      ...(answers ? [] : verdicts.map(({ name, word }) => `${name} ${word}.`)),
      ...(others ? [others.text] : []),
      comment,
    ].join(' '),
  };
};
