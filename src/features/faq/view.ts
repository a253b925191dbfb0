import type { Catalogue } from '../../catalogue/index.ts';
import type { Question, Symptom } from '../../core/model.ts';
import { outlineOf, type Heading } from '../../core/text/outline.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { symptomLinks } from '../../core/symptoms.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';

/** Links of one kind, under one heading. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

/** What holds for one tool. */
export interface ToolAnswer {
  readonly tool: ToolView;
  readonly text: string;
  /** Where it was read in another version than the rest. */
  readonly version?: string | undefined;
  readonly sources: readonly SourceView[];
}

/** One question with its answer. */
export interface QuestionView {
  readonly id: string;
  readonly to: string;
  readonly question: string;
  /** Other wordings. */
  readonly also: readonly string[];
  readonly answer: string;
  readonly sources: readonly SourceView[];
  readonly answers: readonly ToolAnswer[];
  /** The whole answer as plain text. */
  readonly text: string;
  readonly reported?: string | undefined;
  /** The day of the last check. */
  readonly checked: string;
  /** Where a reader may go on. */
  readonly related: readonly LinkGroup[];
}

/** The questions of one topic, in reading order. */
export interface TopicView extends Heading {
  readonly questions: readonly QuestionView[];
}

/** The page of all questions. */
export interface FaqView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly glossary: string;
  readonly topics: readonly TopicView[];
}

/** Groups without links are left out. */
const relatedTo = (
  { id: own, criteria, needs, scenarios, questions }: Question,
  symptoms: readonly Symptom[],
): LinkGroup[] =>
  [
    {
      title: 'Symptoms',
      links: symptomLinks(symptoms.filter((symptom) => symptom.questions.some(({ id }) => id === own))),
    },
    { title: 'Cells', links: criteria.map(({ id, label }) => ({ to: routes.criterion(id), label })) },
    { title: 'Needs', links: needs.map(({ id, label }) => ({ to: routes.need(id), label })) },
    { title: 'Scenarios', links: scenarios.map(({ id, title }) => ({ to: routes.scenario(id), label: title })) },
    { title: 'See also', links: questions.map(({ id, question }) => ({ to: `#${id}`, label: question })) },
  ].filter(({ links }) => links.length > 0);

const answersOf = ({ tools: answers }: Question): ToolAnswer[] =>
  answers.map(({ tool, text, version, sources }) => ({
    ...{ tool: toolView(tool), text, version, sources: sources.map(sourceView) },
  }));

/** One question with its answer, and the symptoms that belong to it. */
export const questionView = (entry: Question, symptoms: readonly Symptom[] = []): QuestionView => {
  const { id, question, also, answer, sources, reported, checked } = entry;
  const answers = answersOf(entry);
  return {
    ...{ id, to: routes.question(id), question, also, answer, reported, checked, answers },
    sources: sources.map(sourceView),
    text: [answer, ...answers.map(({ tool, text }) => `${tool.name}: ${text}`)].join(' '),
    related: relatedTo(entry, symptoms),
  };
};

/** The page of all questions, by topic. */
export const faqView = ({
  topics,
  questions,
  symptoms,
}: Pick<Catalogue, 'topics' | 'questions' | 'symptoms'>): FaqView => {
  const parts = topics.map((topic) => ({
    id: `topic-${topic.id}`,
    title: topic.label,
    questions: questions
      .filter((question) => question.topic.id === topic.id)
      .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map((question) => questionView(question, symptoms)),
  }));
  return {
    to: PAGES.faq,
    meta: {
      title: 'Questions operators ask',
      description: `${questions.length} questions of people who run servers, each with a short answer, an answer for every tool where they differ, and sources.`,
      lead: `${questions.length} questions of people who run servers: a short answer first, then what holds for each tool where they differ, with its sources, what the field report said of it, and where to read on.`,
      kind: 'question',
      source: 'content/faq/',
      markdown: true,
      outline: outlineOf(parts),
    },
    glossary: PAGES.glossary,
    topics: parts,
  };
};
