import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../../scripts/lib/dist.ts';
import { byTag, type Page } from '../../integrations/html.ts';
import { byComplaint, none } from '../support/none.ts';

const isAbsolute = (value: unknown) => typeof value === 'string' && /^https:\/\/[^/]+\//.test(value);

/** Types of schema.org that the site uses, each with the properties that it gives. A new one is added here on purpose. */
const VOCABULARY: Readonly<
  Record<string, Readonly<Record<string, 'text' | 'number' | 'address' | readonly string[]>>>
> = {
  FAQPage: { mainEntity: ['Question'] },
  Question: { name: 'text', url: 'address', acceptedAnswer: ['Answer'] },
  Answer: { text: 'text' },
  TechArticle: {
    ...{ headline: 'text', url: 'address', description: 'text', abstract: 'text', keywords: 'text' },
    ...{ dateModified: 'text', mainEntity: ['HowTo'] },
  },
  HowTo: { name: 'text', step: ['HowToStep'] },
  HowToStep: { text: 'text' },
  ItemList: { name: 'text', itemListElement: ['ListItem'] },
  ListItem: { position: 'number', name: 'text', url: 'address' },
};

/** What is wrong with a piece of structured data: unknown words, missing ones, empty values, addresses that do not work. */
function wrongData(data: unknown, wanted?: readonly string[]): string[] {
  if (Array.isArray(data)) return data.length > 0 ? data.flatMap((item) => wrongData(item, wanted)) : ['an empty list'];
  if (typeof data !== 'object' || data === null) return [`${JSON.stringify(data)} is not a thing of schema.org`];
  const { '@context': context, '@type': type, ...rest } = data as Record<string, unknown>;
  const known = VOCABULARY[String(type)];
  if (!known || (wanted && !wanted.includes(String(type)))) return [`type ${String(type)} is not expected here`];
  return [
    ...(wanted || context === 'https://schema.org' ? [] : [`context is ${String(context)}`]),
    ...Object.keys(rest).flatMap((name) => (known[name] ? [] : [`${String(type)} has no property ${name}`])),
    ...Object.entries(known).flatMap(([name, kind]) => {
      const value = rest[name];
      if (Array.isArray(kind)) return wrongData(value, kind);
      if (kind === 'number') return typeof value === 'number' ? [] : [`${String(type)}.${name} is no number`];
      if (typeof value !== 'string' || value.trim() === '') return [`${String(type)}.${name} is empty`];
      return kind === 'address' && !isAbsolute(value) ? [`${String(type)}.${name} is ${value}`] : [];
    }),
  ];
}

const dataOf = (page: Page) =>
  byTag(page, 'script').filter(({ attributes }) => attributes.get('type') === 'application/ld+json');

test('structured data parses, and says what schema.org knows', () => {
  const found = pages.flatMap((page) =>
    dataOf(page).flatMap(({ text }) => wrongData(JSON.parse(text)).map((what) => ({ page: page.file, what }))),
  );
  none(byComplaint(found));
  assert.ok(pages.some((page) => dataOf(page).length > 0));
});

test('the check of structured data sees what is wrong', () => {
  const good = {
    '@type': 'Question',
    name: 'Why?',
    url: 'https://a.example/x',
    acceptedAnswer: { '@type': 'Answer', text: 'So.' },
  };
  const page = (question: object) => ({ '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: [question] });
  assert.deepEqual(wrongData(page(good)), []);
  assert.deepEqual(wrongData(page({ ...good, name: ' ', url: '/x', author: 'me' })), [
    'Question has no property author',
    'Question.name is empty',
    'Question.url is /x',
  ]);
  assert.deepEqual(wrongData(page({ '@type': 'Qestion' })), ['type Qestion is not expected here']);
});
