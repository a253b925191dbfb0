import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { compare, gt, parse, prerelease } from 'semver';
import { newestRelease, versionOf } from '../../src/catalogue/releases.ts';
import type { Criterion, Tool } from '../../src/core/model.ts';
import { ask, whyNot, type Patience } from './http.ts';
import type { Report } from './job.ts';

/** A release as its feed or a packager announces it. */
export interface FeedEntry {
  tag: string;
  /** YYYY-MM-DD; empty for a package, whose list has no dates. */
  on: string;
  /** The packager, if no feed has it. */
  by?: string;
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

/** Packages that carry a release: others are snapshots, or numbered in a way of their own. */
const RELEASED = ['newest', 'unique', 'outdated', 'legacy'];

/** The releases that packagers carry, from the list that Repology gives. Errors: throws when the text is not such a list. */
export function readPackages(json: string): FeedEntry[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) throw new Error('is not a list of packages');
  return (list as { repo?: string; version?: string; status?: string }[]).flatMap(
    ({ repo = '', version = '', status = '' }) =>
      RELEASED.includes(status) ? [{ tag: version, on: '', by: repo }] : [],
  );
}

/** Where the releases of a repository are announced; `base` replaces its host. */
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
  /** The content knows its newest release from a packager alone, and the project announces it by now. */
  announced: boolean;
  errors: string[];
}

/** Whether a release of the project itself is among the sources of its newest release. */
const isAnnounced = (tool: Tool, criteria: readonly Criterion[], known: string): boolean =>
  criteria.some(
    (row) =>
      row.kind === 'version' &&
      row.role === 'newest-release' &&
      tool.facts[row.id]?.sources.some(
        ({ kind, ref }) => kind === 'release' && /[@/]([^@/:#]+)$/.exec(ref)?.[1] === known,
      ),
  );

/** What an address answers, read; nothing, with the reason, if it cannot be. */
async function asked(url: string, read: (text: string) => FeedEntry[], patience: Patience) {
  try {
    return { entries: read(await ask(url, 'GET', patience)), errors: [] };
  } catch (error) {
    return { entries: [], errors: [`${url} ${whyNot(error)}`] };
  }
}

/** Of one version the announcement of the project, or else the first packager that has it. */
const once = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.filter(({ tag }, index) => entries.findIndex((one) => compare(one.tag, tag) === 0) === index);

async function checkTool(
  tool: Tool,
  criteria: readonly Criterion[],
  patience: Patience,
  base?: string,
): Promise<Checked> {
  const known = newestRelease(tool, criteria) ?? tool.checked.version;
  const feed = await asked(feedUrl(tool.repository, base), readFeed, patience);
  const packages = tool.packages ? await asked(tool.packages, readPackages, patience) : { entries: [], errors: [] };
  return {
    tool: tool.id,
    known,
    newer: once(newerThan([...feed.entries, ...packages.entries], known)),
    announced: !isAnnounced(tool, criteria, known) && feed.entries.some(({ tag }) => tag === known),
    errors: [...feed.errors, ...packages.errors],
  };
}

const findingsOf = ({ tool, known, newer, announced }: Checked): string[] => {
  const list = newer.map(({ tag, on, by }) => `${tag} (${by === undefined ? on : `packaged by ${by}`})`).join(', ');
  return [
    ...(list ? [`${tool}  knows ${known}; since then: ${list}`] : []),
    ...(announced ? [`${tool}  knows ${known} from a packager; its release is announced now: cite it`] : []),
  ];
};

/**
 * Asks the feed of every tool for releases that the content does not know, and where packagers are listed, asks there too:
 * a packager may be the only source of a newer release. That a feed is older than what a packager has is not a problem.
 */
export async function checkReleases(
  { tools, criteria }: { tools: readonly Tool[]; criteria: readonly Criterion[] },
  patience: Patience,
  base?: string,
): Promise<Report> {
  const results = await Promise.all(tools.map((tool) => checkTool(tool, criteria, patience, base)));
  const findings = results.flatMap(findingsOf);
  const failures = results.flatMap(({ tool, errors }) => errors.map((error) => `${tool}  not asked: ${error}`));
  const news = results.filter(({ newer }) => newer.length > 0);
  const failed = results.filter(({ errors }) => errors.length > 0);
  return {
    findings,
    failures,
    summary: `${tools.length} feeds: ${news.length} with newer releases, ${failed.length} not readable`,
    data: { releases: results },
  };
}
