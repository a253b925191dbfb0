import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { compare, gt, parse, prerelease } from 'semver';
import { newestRelease, versionOf } from '../../src/catalogue/releases.ts';
import type { Criterion, Tool } from '../../src/core/model.ts';
import { ask, whyNot, type Patience } from './http.ts';
import type { Report } from './job.ts';

/** A release as its feed tells it. */
export interface FeedEntry {
  tag: string;
  /** YYYY-MM-DD. */
  on: string;
}

interface Link {
  '@href'?: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

/** The releases of a GitHub Atom feed. Errors: throws when the text is not an Atom feed. */
export function readFeed(xml: string): FeedEntry[] {
  if (XMLValidator.validate(xml) !== true) throw new Error('is not well-formed XML');
  const { feed } = parser.parse(xml) as { feed?: string | { entry?: { link?: Link[]; updated?: string }[] } };
  if (feed === undefined) throw new Error('is not an Atom feed');
  const entries = typeof feed === 'string' ? [] : (feed.entry ?? []);
  return entries.flatMap(({ link = [], updated = '' }) => {
    const tag = link.map((item) => /\/releases\/tag\/([^?#]+)$/.exec(item['@href'] ?? '')?.[1]).find(Boolean);
    return tag ? [{ tag: decodeURIComponent(tag), on: updated.slice(0, 10) }] : [];
  });
}

/** Where the releases of a repository are announced; `base` puts another host in its place. */
export const feedUrl = (repository: string, base?: string): string => {
  const path = `${new URL(repository).pathname.replace(/\/$/, '')}/releases.atom`;
  return new URL(base ? path.slice(1) : path, base ? `${base.replace(/\/$/, '')}/` : repository).href;
};

/** The stable releases newer than `known`, newest first. Tags that are not a version, and pre-releases, are passed over. */
export function newerThan(entries: readonly FeedEntry[], known: string): FeedEntry[] {
  const floor = versionOf(known);
  if (!floor) throw new Error(`knows "${known}" as its newest release, which is not a version`);
  return entries
    .filter(({ tag }) => {
      const version = parse(tag);
      return version !== null && prerelease(version) === null && gt(version, floor);
    })
    .toSorted((a, b) => compare(b.tag, a.tag));
}

interface Checked {
  tool: string;
  known: string;
  newer: FeedEntry[];
  error?: string;
}

async function checkTool(tool: Tool, known: string, base: string | undefined, patience: Patience): Promise<Checked> {
  const url = feedUrl(tool.repository, base);
  try {
    return { tool: tool.id, known, newer: newerThan(readFeed(await ask(url, 'GET', patience)), known) };
  } catch (error) {
    return { tool: tool.id, known, newer: [], error: `${url} ${whyNot(error)}` };
  }
}

/** Asks the feed of every tool for releases that the content does not know. */
export async function checkReleases(
  { tools, criteria }: { tools: readonly Tool[]; criteria: readonly Criterion[] },
  patience: Patience,
  base?: string,
): Promise<Report> {
  const results = await Promise.all(
    tools.map((tool) => checkTool(tool, newestRelease(tool, criteria) ?? tool.checked.version, base, patience)),
  );
  const news = results.filter(({ newer }) => newer.length > 0);
  const failed = results.filter(({ error }) => error);
  return {
    findings: news.map(({ tool, known, newer }) => {
      const list = newer.map(({ tag, on }) => `${tag} (${on})`).join(', ');
      return `${tool}  knows ${known}; since then: ${list}`;
    }),
    failures: failed.map(({ tool, error }) => `${tool}  not asked: ${error}`),
    summary: `${tools.length} feeds: ${news.length} with newer releases, ${failed.length} not readable`,
    data: { releases: results },
  };
}
