import type { Address } from '../../core/routes.ts';
import type { AreaView } from './area-view.ts';
import type { SymptomView } from './symptom-view.ts';

/** A symptom as schema.org's TechArticle about a HowTo: how to tell, then the cure, step by step. */
export const symptomData = (view: SymptomView, address: Address): object => {
  const { to, title, shows, why, errors, also, tell, cure, checked } = view;
  const tests = tell.map(({ command, on, expect }) => `On ${on}: ${command}. If this is the cause: ${expect}`);
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    url: address(to),
    description: shows,
    abstract: why,
    keywords: [...errors, ...also].join('; ') || title,
    dateModified: checked,
    mainEntity: {
      '@type': 'HowTo',
      name: title,
      step: [...tests, ...cure].map((text) => ({ '@type': 'HowToStep', text })),
    },
  };
};

/** The symptoms of an area as schema.org's ItemList. */
export const areaData = ({ meta, symptoms }: AreaView, address: Address): object => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name: meta.title,
  itemListElement: symptoms.map(({ to, title }, index) => ({
    ...{ '@type': 'ListItem', position: index + 1, name: title, url: address(to) },
  })),
});
