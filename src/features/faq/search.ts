import type { SearchRecord } from '../../core/view/page.ts';
import type { QuestionView } from './question-view.ts';

/** A question as the search finds it. */
export const questionRecord = ({ to, question, also, text }: QuestionView): SearchRecord => ({
  ...{ url: to, kind: 'question', title: question, also, text },
});
