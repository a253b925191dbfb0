import type { Symptom } from './model.ts';
import { routes } from './routes.ts';
import type { Link } from './view/page.ts';
import { counted } from './text/words.ts';

/** Symptoms with the most reported first; of those that are level the title decides. */
export const mostReported = (symptoms: readonly Symptom[]): Symptom[] =>
  symptoms.toSorted((a, b) => b.threads.length - a.threads.length || (a.title < b.title ? -1 : 1));

/** Symptoms as links, the most reported first. */
export const symptomLinks = (symptoms: readonly Symptom[]): Link[] =>
  mostReported(symptoms).map(({ id, area, title }) => ({ label: title, to: routes.symptom(area.id, id) }));

/** Whether a symptom occurs in a tool. */
export const occursIn = ({ tools }: Symptom, id: string): boolean => tools.some(({ tool }) => tool.id === id);

/** How many public threads report a symptom. */
export const threadsText = ({ length }: Symptom['threads']): string =>
  length === 0 ? 'no thread' : counted(length, 'threads');

/** The page of a thread on its public host. */
export const threadUrl = (thread: string): string => `https://github.com/${thread.replace('#', '/issues/')}`;

/** In which version a symptom is gone, in words. A cure may do without: a setting is not fixed by a version. */
export const fixedText = (fixed: string): string => {
  if (fixed === 'none') return 'no fixed version known';
  if (fixed === 'unknown') return 'fixed version unknown';
  return fixed.startsWith('partly ') ? `fixed in part in ${fixed.slice('partly '.length)}` : `fixed in ${fixed}`;
};
