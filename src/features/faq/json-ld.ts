import type { Address } from '../../core/routes.ts';
import type { QuestionView } from './question-view.ts';
import type { FaqView } from './view.ts';

/** One question and its answer as schema.org's FAQPage, the form in which search engines read them. */
export const questionData = ({ to, question, text }: QuestionView, address: Address): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: [{ '@type': 'Question', name: question, url: address(to), acceptedAnswer: { '@type': 'Answer', text } }],
});

/** The questions as schema.org's ItemList: each answer is described once, on its own page. */
export const faqData = ({ meta, topics }: FaqView, address: Address): object => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name: meta.title,
  itemListElement: topics
    .flatMap(({ questions }) => questions)
    .map(({ question, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: question,
      url: address(to),
    })),
});
