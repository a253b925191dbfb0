import type { Question, Symptom } from '../../core/model.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { symptomLinks } from '../../core/symptoms.ts';
import {
  criterionLinks,
  filled,
  needLinks,
  questionLinks,
  scenarioLinks,
  type LinkGroup,
} from '../../core/view/links.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { outline } from '../../core/text/outline.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { citedStamp, type StampView } from '../../core/view/stamp.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';

/** What holds for one tool. */
export interface ToolAnswer {
  readonly tool: ToolView;
  readonly text: string;
  /** What it rests on. */
  readonly stamp?: StampView | undefined;
  readonly sources: readonly SourceView[];
}

/** One question with its answer. */
export interface QuestionView {
  readonly id: string;
  readonly to: string;
  readonly meta: PageMeta;
  readonly topic: string;
  readonly question: string;
  /** Other wordings. */
  readonly also: readonly string[];
  /** The answer in one sentence, and the rest of it. */
  readonly short: string;
  readonly answer: string;
  readonly sources: readonly SourceView[];
  /** What the answer to all tools rests on; undefined if each tool's answer has its own sources. */
  readonly stamp?: StampView | undefined;
  readonly answers: readonly ToolAnswer[];
  /** The whole answer as plain text. */
  readonly text: string;
  readonly reported?: string | undefined;
  /** The page of the field report. */
  readonly report: string;
  /** Date of the last check. */
  readonly checked: string;
  /** Links for reading on. */
  readonly related: readonly LinkGroup[];
  /** The list of all questions. */
  readonly list: string;
  /** The questions before and after it in its topic. */
  readonly turn: PageTurn;
}

/** Groups without links are left out. */
const relatedTo = (
  { id: own, criteria, needs, scenarios, questions }: Question,
  symptoms: readonly Symptom[],
): LinkGroup[] =>
  filled([
    {
      title: 'Symptoms',
      links: symptomLinks(symptoms.filter((symptom) => symptom.questions.some(({ id }) => id === own))),
    },
    { title: 'Criteria of the comparison', links: criterionLinks(criteria) },
    { title: 'Needs', links: needLinks(needs) },
    { title: 'Scenarios', links: scenarioLinks(scenarios) },
    { title: 'See also', links: questionLinks(questions) },
  ]);

const answersOf = ({ tools: answers, checked }: Question): ToolAnswer[] =>
  answers.map(({ tool, text, version = tool.checked.version, sources }) => ({
    ...{ tool: toolView(tool), text, sources: sources.map(sourceView) },
    stamp: citedStamp({ sources, checked, version, verifiable: false }),
  }));

const metaOf = ({ id, question, short, answer, topic, checked, body }: Question): PageMeta => ({
  title: question,
  description: `${short} ${answer}`,
  lead: short,
  kind: 'question',
  updated: checked,
  source: `content/faq/${id}.mdx`,
  outline: outline(body),
  markdown: true,
  crumbs: [
    { label: 'Questions', to: PAGES.faq },
    { label: topic.label, to: routes.topic(topic.id) },
  ],
});

/** What surrounds a question: the symptoms that may name it, and the questions of its topic in reading order. */
interface Around {
  readonly symptoms?: readonly Symptom[];
  readonly neighbours?: readonly Link[];
}

/** One question with its answer, its neighbours and the symptoms that belong to it. */
export const questionView = (entry: Question, { symptoms = [], neighbours = [] }: Around = {}): QuestionView => {
  const { id, question, topic, also, short, answer, sources, reported, checked } = entry;
  const to = routes.question(id);
  const answers = answersOf(entry);
  return {
    ...{ id, to, question, also, short, answer, reported, checked, answers },
    report: PAGES.fieldReport,
    meta: metaOf(entry),
    topic: topic.label,
    list: routes.topic(topic.id),
    sources: sources.map(sourceView),
    stamp: citedStamp({ sources, checked, verifiable: false }),
    text: [short, answer, ...answers.map(({ tool, text }) => `${tool.name}: ${text}`)].join(' '),
    related: relatedTo(entry, symptoms),
    turn: pageTurn(topic.label, neighbours, to),
  };
};
