import type { Address } from '../../core/routes.ts';
import type { FaqView } from './view.ts';

/** The questions as schema.org's FAQPage, the form in which search engines read them. */
export const faqPage = ({ topics }: FaqView, address: Address): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: topics
    .flatMap(({ questions }) => questions)
    .map(({ to, question, text }) => ({
      '@type': 'Question',
      name: question,
      url: address(to),
      acceptedAnswer: { '@type': 'Answer', text },
    })),
});
