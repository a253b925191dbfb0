import type { Catalogue } from '../../catalogue/index.ts';
import type { Question } from '../../core/model.ts';
import { topicId } from '../../core/place-ids.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { outlineOf, type Heading } from '../../core/text/outline.ts';
import { counted } from '../../core/text/words.ts';
import { questionLinks } from '../../core/view/links.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { questionView, type QuestionView } from './question-view.ts';

/** One line of the list: a question with its answer in one sentence. */
export interface QuestionLine {
  /** The fragment of the answer in published addresses of this page. */
  readonly id: string;
  readonly to: string;
  readonly question: string;
  readonly short: string;
}

/** The questions of one topic, in reading order. */
export interface TopicView extends Heading {
  readonly questions: readonly QuestionLine[];
}

/** The list of all questions. */
export interface FaqView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly glossary: string;
  readonly topics: readonly TopicView[];
}

type Asked = Pick<Catalogue, 'topics' | 'questions'>;

/** Each topic with its questions in reading order. */
const byTopic = ({ topics, questions }: Asked): { topic: Asked['topics'][number]; questions: Question[] }[] => {
  const groups = Map.groupBy(questions, ({ topic }) => topic.id);
  return topics.map((topic) => ({
    topic,
    questions: (groups.get(topic.id) ?? []).toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  }));
};

const lineOf = ({ id, question, short }: Question): QuestionLine => ({ id, to: routes.question(id), question, short });

/** The list of all questions, by topic. */
export const faqView = (asked: Asked): FaqView => {
  const parts = byTopic(asked).map(({ topic, questions }) => ({
    ...{ id: topicId(topic.id), title: topic.label },
    questions: questions.map(lineOf),
  }));
  const count = counted(asked.questions.length, 'questions');
  return {
    to: PAGES.faq,
    meta: {
      title: 'Questions operators ask',
      description: `${count} of people who run servers, each answered in one sentence, with a page that gives the answer for every tool and its sources.`,
      lead: `${count}, each answered in one sentence. Its page has the answer for every tool, with sources.`,
      kind: 'question',
      source: 'content/faq/',
      markdown: true,
      outline: outlineOf(parts),
    },
    glossary: PAGES.glossary,
    topics: parts,
  };
};

/** The page of each question, topic by topic in reading order. */
export const questionViews = ({ symptoms, ...asked }: Asked & Pick<Catalogue, 'symptoms'>): QuestionView[] =>
  byTopic(asked).flatMap(({ questions }) => {
    const neighbours = questionLinks(questions);
    return questions.map((question) => questionView(question, { symptoms, neighbours }));
  });
