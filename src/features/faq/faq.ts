import { routes } from '../../core/routes.ts';
import type { Ref } from '../../catalogue/schemas/ref.ts';
import type { Criterion, Need, Question, Scenario, Topic } from '../../core/model.ts';

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

/** What a question may lead to. */
export interface Related {
  readonly criteria: readonly Pick<Criterion, 'id' | 'label'>[];
  readonly needs: readonly Pick<Need, 'id' | 'label'>[];
  readonly scenarios: readonly Pick<Scenario, 'id' | 'title'>[];
  readonly questions: readonly Pick<Question, 'id' | 'question'>[];
}

const pick = <T extends { readonly id: string }>(refs: readonly Ref[], list: readonly T[]): T[] =>
  refs.flatMap((ref) => list.find(({ id }) => id === ref.id) ?? []);

/** Where a reader of a question may go on; groups without links are left out. */
export const relatedTo = (question: Question, { criteria, needs, scenarios, questions }: Related): LinkGroup[] =>
  [
    {
      title: 'Cells',
      links: pick(question.criteria, criteria).map(({ id, label }) => ({ to: routes.criterion(id), label })),
    },
    { title: 'Needs', links: pick(question.needs, needs).map(({ id, label }) => ({ to: routes.need(id), label })) },
    {
      title: 'Scenarios',
      links: pick(question.scenarios, scenarios).map(({ id, title }) => ({ to: routes.scenario(id), label: title })),
    },
    {
      title: 'See also',
      links: pick(question.questions, questions).map((other) => ({ to: `#${other.id}`, label: other.question })),
    },
  ].filter(({ links }) => links.length > 0);

/** The whole answer as plain text: two lines, then what holds for each tool. `nameOf` gives a tool's name. */
export const wholeAnswer = ({ answer, tools }: Question, nameOf: (tool: string) => string): string =>
  [answer, ...tools.map(({ tool, text }) => `${nameOf(tool.id)}: ${text}`)].join(' ');

/** The questions as schema.org's FAQPage, the form in which search engines read them. */
export const faqPage = (questions: readonly Question[], url: string, nameOf: (tool: string) => string): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: questions.map((question) => ({
    '@type': 'Question',
    name: question.question,
    url: `${url}#${question.id}`,
    acceptedAnswer: { '@type': 'Answer', text: wholeAnswer(question, nameOf) },
  })),
});

/** JSON that may stand inside a script element: nothing in it can end the element. */
export const jsonForHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
