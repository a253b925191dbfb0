import type { Catalogue } from '../../../catalogue/index.ts';
import { answerOf, factViews, type FactView } from '../../../core/view/fact-view.ts';
import type { SearchRecord } from '../../../core/view/page.ts';
import { searchAnswer, searchAnswers } from '../../../core/view/search-answers.ts';
import { someTools } from '../../../core/view/tool-pages.ts';
import { routes } from '../../../core/routes.ts';

const answer = ({ product, value }: FactView): string => `${product.name}: ${value.word}.`;
/** An answer with its edition and what it rests on: "✓ Alpha: yes (paid edition, code, v1.2.0)". */
const cell = ({ product: { name }, value: { mark, word, edition }, mark: basis, checked }: FactView): string =>
  `${searchAnswer({ name, mark, word })} (${[edition, basis, checked.version].filter(Boolean).join(', ')})`;
const note = ({ product, note: said }: FactView): string[] => (said ? [`${product.name}: ${said}`] : []);

/** Every row of the comparison, with as many answers as its page has cards for. What is found in the question is shown with the answers that follow it. */
export const criterionRecords = ({
  criteria,
  tools,
  today,
}: Pick<Catalogue, 'criteria' | 'tools' | 'today'>): SearchRecord[] =>
  criteria.map((criterion) => {
    const facts = someTools(tools).flatMap((tool) => factViews(tool, [criterion], today));
    const answers = searchAnswers(
      facts.map(({ product: { name }, value }) => ({ name, mark: value.mark, word: answerOf(value) })),
    );
    return {
      url: routes.criterion(criterion.id),
      kind: 'criterion',
      title: criterion.label,
      also: criterion.also,
      answers,
      cells: facts.map(cell),
      text: [criterion.question, ...(answers ? [] : facts.map(answer)), criterion.why, ...facts.flatMap(note)].join(
        ' ',
      ),
    };
  });
