import type { Question, Topic } from './model.ts';

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

/** The whole answer as plain text: two lines, then what holds for each tool. `nameOf` gives a tool's name. */
export const answerText = ({ answer, tools }: Question, nameOf: (tool: string) => string): string =>
  [answer, ...tools.map(({ tool, text }) => `${nameOf(tool.id)}: ${text}`)].join(' ');

/** The questions as schema.org's FAQPage, the form in which search engines read them. */
export const faqPage = (questions: readonly Question[], url: string, nameOf: (tool: string) => string): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: questions.map((question) => ({
    '@type': 'Question',
    name: question.question,
    url: `${url}#${question.id}`,
    acceptedAnswer: { '@type': 'Answer', text: answerText(question, nameOf) },
  })),
});

/** JSON that may stand inside a script element: nothing in it can end the element. */
export const jsonForHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
