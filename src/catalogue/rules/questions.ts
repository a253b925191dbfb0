import type { Fault } from '../problem.ts';
import { filesOf, type QualityRule } from './rule.ts';

const FILE = 'content/faq/locked-out.mdx';

/** No source, no answer. */
export const questionSources: QualityRule = {
  kind: 'question-source',
  description: 'Every question has sources: its own, or those of each tool’s answer.',
  reads: ['faq'],
  bad: { [FILE]: 'sources: []\ntools: []' },
  good: { [FILE]: 'sources: [aw-handbook, bp-handbook]\ntools: []' },
  check: (scope) =>
    filesOf(scope, 'faq')
      .filter(({ data }) => data.sources.length === 0 && data.tools.length === 0)
      .map(({ file }) => ({ file, path: ['sources'], message: 'has no source', fix: 'add sources' })),
};

/** The list of questions shows this sentence and nothing else of an answer. */
export const questionShort: QualityRule = {
  kind: 'question-short',
  description: 'The short answer of a question is one sentence.',
  reads: ['faq'],
  bad: { [FILE]: 'short: Keep a neighbour. He needs the key.' },
  good: { [FILE]: 'short: Keep a neighbour who has the key.' },
  check: (scope) =>
    filesOf(scope, 'faq')
      .filter(({ data }) => !data.short.endsWith('.') || /[.!?]\s+\p{Lu}/u.test(data.short))
      .map(({ file }) => ({ file, path: ['short'], message: 'is not one sentence', fix: 'move the rest to answer' })),
};

/** One answer for each tool, in the order in which tools appear everywhere. */
export const questionTools: QualityRule = {
  kind: 'question-tool',
  description: 'A question answers once for each tool, in alphabetical order.',
  reads: ['faq', 'tools'],
  bad: {
    [FILE]: `tools:
  - {tool: brackenpost, text: Ring the bell., sources: [bp-handbook]}
  - {tool: amberwick, text: Whistle., sources: [aw-handbook]}`,
  },
  good: {
    [FILE]: `tools:
  - {tool: amberwick, text: Whistle., sources: [aw-handbook]}
  - {tool: brackenpost, text: Ring the bell., sources: [bp-handbook]}`,
  },
  check: (scope) => {
    const order = scope.content.tools.map(({ id }) => id);
    return filesOf(scope, 'faq').flatMap(({ file, data }) =>
      data.tools.flatMap(({ tool }, index): Fault[] => {
        const before = data.tools[index - 1]?.tool.id;
        if (before === undefined || order.indexOf(before) < order.indexOf(tool.id)) return [];
        const message = `"${tool.id}" comes after "${before}"`;
        return [
          { file, path: ['tools', index, 'tool'], message, fix: 'write one answer per tool, in alphabetical order' },
        ];
      }),
    );
  },
};

/** What the field report said belongs beside our answer. */
export const questionReports: QualityRule = {
  kind: 'question-reported',
  description: 'A question that the field report answers says what the report said.',
  reads: ['faq'],
  bad: { [FILE]: 'report: true' },
  good: { [FILE]: 'report: true\nreported: The traveller climbed in through the window.' },
  check: (scope) =>
    filesOf(scope, 'faq')
      .filter(({ data }) => data.report && data.reported === undefined)
      .map(({ file }) => {
        const message = 'does not say what the report said';
        return { file, path: ['report'], message, fix: 'add reported, or remove report' };
      }),
};

/** A heading without text below it tells the reader nothing. */
export const topicsUsed: QualityRule = {
  kind: 'topic-used',
  description: 'Every topic has a question.',
  reads: ['faq', 'topics'],
  bad: { 'content/topics.yml': 'feathers: {label: Feathers}' },
  good: { 'content/topics.yml': 'money: {label: What it costs}' },
  check: ({ content }) =>
    content.topics
      .filter(({ id }) => !content.questions.some(({ topic }) => topic.id === id))
      .map(({ id }) => ({
        file: 'content/topics.yml',
        path: [id],
        message: 'has no question',
        fix: 'remove the topic, or write a question for it',
      })),
};

/** Two questions at one place would change order from build to build. */
export const questionOrder: QualityRule = {
  kind: 'question-order',
  description: 'No two questions of a topic have the same place.',
  reads: ['faq', 'topics'],
  bad: { [FILE]: 'topic: running\norder: 1' },
  good: { [FILE]: 'topic: running\norder: 9' },
  check: (scope) => {
    const seen = new Map<string, string>();
    return filesOf(scope, 'faq').flatMap(({ file, id, data: { topic, order } }): Fault[] => {
      const place = `${topic.id} ${order}`;
      const other = seen.get(place);
      seen.set(place, id);
      const message = `has the same place as "${other}"`;
      return other === undefined ? [] : [{ file, path: ['order'], message, fix: 'give it another number' }];
    });
  },
};

/** A search that leads to two questions by one wording leads to the wrong one half of the time. */
export const wordings: QualityRule = {
  kind: 'wording',
  description: 'No two questions share a wording, and none repeats its own.',
  reads: ['faq'],
  bad: { [FILE]: 'also: [which ports, "Does it work in a grey valley?", no key]' },
  good: { [FILE]: 'also: [which door, lost my way in, no key]' },
  check: (scope) => {
    const seen = new Map<string, string>();
    return filesOf(scope, 'faq').flatMap(({ file, id, data: { question, also } }) =>
      [question, ...also].flatMap((wording, index): Fault[] => {
        const key = wording.toLowerCase();
        const other = seen.get(key);
        seen.set(key, id);
        const path = index === 0 ? ['question'] : ['also', index - 1];
        const message = `"${other}" has the same wording`;
        return other === undefined ? [] : [{ file, path, message, fix: 'word it differently, or remove it' }];
      }),
    );
  },
};
