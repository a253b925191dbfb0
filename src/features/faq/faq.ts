import { routes } from '../../core/routes.ts';
import type { Question, Topic } from '../../core/model.ts';

/** A topic with its questions, in reading order. */
export interface TopicGroup {
  readonly topic: Topic;
  readonly questions: readonly Question[];
}

/** Questions by topic, in reading order. */
export const byTopic = (topics: readonly Topic[], questions: readonly Question[]): TopicGroup[] =>
  topics.map((topic) => ({
    topic,
    questions: questions
      .filter((question) => question.topic.id === topic.id)
      .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  }));

/** Links of one kind, under one heading. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

/** Where a reader of a question may go on; groups without links are left out. */
export const relatedTo = (question: Pick<Question, 'criteria' | 'needs' | 'scenarios' | 'questions'>): LinkGroup[] =>
  [
    {
      title: 'Cells',
      links: question.criteria.map(({ id, label }) => ({ to: routes.criterion(id), label })),
    },
    { title: 'Needs', links: question.needs.map(({ id, label }) => ({ to: routes.need(id), label })) },
    {
      title: 'Scenarios',
      links: question.scenarios.map(({ id, title }) => ({ to: routes.scenario(id), label: title })),
    },
    {
      title: 'See also',
      links: question.questions.map((other) => ({ to: `#${other.id}`, label: other.question })),
    },
  ].filter(({ links }) => links.length > 0);

/** The whole answer as plain text: two lines, then what holds for each tool. */
export const wholeAnswer = ({ answer, tools }: Question): string =>
  [answer, ...tools.map(({ tool, text }) => `${tool.name}: ${text}`)].join(' ');

/** The questions as schema.org's FAQPage, the form in which search engines read them. */
export const faqPage = (questions: readonly Question[], url: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: questions.map((question) => ({
    '@type': 'Question',
    name: question.question,
    url: `${url}#${question.id}`,
    acceptedAnswer: { '@type': 'Answer', text: wholeAnswer(question) },
  })),
});

/** JSON that may stand inside a script element: nothing in it can end the element. */
export const jsonForHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
