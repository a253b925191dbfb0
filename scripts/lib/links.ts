import { readFileSync } from 'node:fs';
import pLimit from 'p-limit';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Content } from '../../src/catalogue/content.ts';
import { sourceUrl } from '../../src/core/evidence.ts';
import { ask, StatusError, whyNot, type Patience } from './http.ts';
import type { Report } from './job.ts';

/** An address with the places that cite it. */
export type LinkList = Map<string, string[]>;

const exceptionsSchema = z.array(z.strictObject({ url: z.string().min(1), reason: z.string().min(1) }));
/** An address, or the start of several, that may fail, and why. */
export type Exceptions = z.output<typeof exceptionsSchema>;

/** Reads the file of exceptions. Errors: throws with what is wrong. */
export function readExceptions(file: string): Exceptions {
  const result = exceptionsSchema.safeParse(parse(readFileSync(file, 'utf8')) ?? []);
  if (result.success) return result.data;
  throw new Error(`${file} should be a list of {url, reason}.\n${z.prettifyError(result.error)}`);
}

/** Every address outside of the site that the content gives as evidence or leads to, without fragments. */
export function linksOf(content: Content): LinkList {
  const { sources, tools, alternatives, scenarios, migrations, questions, pages } = content;
  const links: LinkList = new Map();
  const add = (address: string, place: string) => {
    if (!/^https?:/.test(address)) return;
    const [url = address] = address.split('#');
    links.set(url, [...(links.get(url) ?? []), place]);
  };
  for (const { id, ref, also } of sources) for (const place of [ref, ...also]) add(sourceUrl(place), `source ${id}`);
  for (const { id, homepage, repository } of [...tools, ...alternatives]) {
    for (const address of [homepage, repository]) if (address) add(address, id);
  }
  const written = [...tools, ...alternatives, ...scenarios, ...migrations, ...questions, ...pages];
  for (const { body } of written)
    for (const [, url = ''] of body.matchAll(/\]\((https?:[^)\s]+)\)/g)) add(url, 'a text');
  return links;
}

interface Problem {
  /** What is wrong, in words. */
  error: string;
  /** False if there was no answer: the link may be fine and only the connection broken. */
  answered: boolean;
}

/** Asks for the head first; a host that does not answer that properly is asked for the whole. */
async function problemWith(url: string, patience: Patience): Promise<Problem | undefined> {
  try {
    await ask(url, 'HEAD', { ...patience, retries: 0 });
    return undefined;
  } catch {
    try {
      await ask(url, 'GET', patience);
      return undefined;
    } catch (error) {
      return { error: whyNot(error), answered: error instanceof StatusError };
    }
  }
}

/** Opens every address, a few at a time, and tells the ones that fail and are not exceptions. */
export async function checkLinks(
  links: LinkList,
  exceptions: Exceptions,
  patience: Patience,
  atOnce = 6,
): Promise<Report> {
  const limit = pLimit(atOnce);
  const results = await Promise.all(
    [...links].map(([url, places]) =>
      limit(async () => {
        const problem = await problemWith(url, patience);
        const allowed = problem && exceptions.find((exception) => url.startsWith(exception.url))?.reason;
        return { url, places: [...new Set(places)], ...problem, allowed };
      }),
    ),
  );
  const wrong = results.filter(({ error, allowed }) => error && !allowed);
  const broken = wrong.filter(({ answered }) => answered);
  const silent = wrong.filter(({ answered }) => !answered);
  const allowed = results.filter(({ allowed }) => allowed);
  const line = ({ url, error, places }: (typeof results)[number]) => `${url}  ${error}  (${places.join(', ')})`;
  return {
    findings: broken.map(line),
    failures: silent.map(line),
    summary: `${results.length} links: ${broken.length} broken, ${silent.length} without an answer, ${allowed.length} failed as expected`,
    data: { checked: results.length, broken, silent, allowed },
  };
}
