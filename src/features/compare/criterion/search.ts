import type { Catalogue } from '../../../catalogue/index.ts';
import { answerOf, factViews, type FactView } from '../../../core/view/fact-view.ts';
import type { SearchRecord } from '../../../core/view/page.ts';
import { searchAnswer, searchAnswers } from '../../../core/view/search-answers.ts';
import { someTools } from '../../../core/view/tool-pages.ts';
import { routes } from '../../../core/routes.ts';

const answer = ({ product, value }: FactView): string => `${product.name}: ${value.word}.`;
const note = ({ product, note: said }: FactView): string[] => (said ? [`${product.name}: ${said}`] : []);

/** Every row of the comparison, with as many answers as its page has cards for. What is found in the question is shown with the answers that follow it. */
export const criterionRecords = ({
  criteria,
  tools,
  today,
}: Pick<Catalogue, 'criteria' | 'tools' | 'today'>): SearchRecord[] =>
  criteria.map((criterion) => {
    const facts = someTools(tools).flatMap((tool) => factViews(tool, [criterion], today));
    const answered = facts.map(({ product: { name }, value }) => ({ name, mark: value.mark, word: answerOf(value) }));
    const answers = searchAnswers(answered);
    return {
      url: routes.criterion(criterion.id),
      kind: 'criterion',
      title: criterion.label,
      also: criterion.also,
      answers,
      cells: facts.map(({ mark, checked }, tool) => `${searchAnswer(answered[tool]!)} (${mark}, ${checked.version})`),
      text: [criterion.question, ...(answers ? [] : facts.map(answer)), criterion.why, ...facts.flatMap(note)].join(
        ' ',
      ),
    };
  });
