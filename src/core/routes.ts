/** Every address of the site, as a path under its base; no other file writes one. `ui/href.ts` makes links of them. */
import { operatePlace } from './operate.ts';
import { sectionId, topicId } from './place-ids.ts';

/** The pages that list all questions and all symptoms. Not of an object, or an island's bundle would keep everything. */
export const FAQ = '/faq/';
export const TROUBLESHOOT = '/troubleshoot/';
/** The folder of the files that the search loads, under its page. */
export const SEARCH_FILES = '/search/';

/** The pages that exist once. */
export const PAGES = {
  home: '/',
  about: '/about/',
  accessibility: '/about/accessibility/',
  alternatives: '/alternatives/',
  changes: '/changes/',
  compare: '/compare/',
  cost: '/cost/',
  costReport: '/cost/field-report-bill/',
  criteria: '/compare/criteria/',
  data: '/data/',
  decide: '/decide/',
  faq: FAQ,
  fieldReport: '/field-report/',
  glossary: '/glossary/',
  lab: '/lab/',
  labMethod: '/lab/method/',
  migrate: '/migrate/',
  needs: '/needs/',
  operate: '/operate/',
  performance: '/performance/',
  scenarios: '/scenarios/',
  search: '/search/',
  sources: '/sources/',
  tools: '/tools/',
  troubleshoot: TROUBLESHOOT,
  whyMesh: '/why-mesh/',
} as const;

/** The name of every feed of changed facts, under the page that the feed is about. */
const CHANGES_FEED = 'changes.xml';
/** Files beside the pages. */
export const FILES = {
  changesFeed: `/${CHANGES_FEED}`,
  comparisonCsv: '/data/comparison.csv',
  comparisonJson: '/data/comparison.json',
  comparisonMarkdown: '/data/comparison.md',
  comparisonSchema: '/data/schema.json',
  costDecision: '/cost/decision.json',
  decisionFacts: '/decide/facts.json',
  labResults: '/lab/results/index.json',
  llms: '/llms.txt',
  rowWords: '/compare/words.json',
  sitemap: '/sitemap-index.xml',
} as const;

const below = (page: string, id: string, fragment?: string): string =>
  `${page}${id}/${fragment === undefined ? '' : `#${fragment}`}`;
const at = (page: string, fragment: string): string => `${page}#${fragment}`;

/** A page of prose, as far as its place is concerned. */
type Placed = Readonly<{ id: string; under?: { readonly id: string } | undefined }>;

/** Addresses of things, by their ids; a fragment where a thing is part of a page. */
export const routes = {
  /** One section of the page about the site. */
  aboutSection: (section: string): string => at(PAGES.about, section),
  /** The form of all needs, or what would change its result; a choice may be carried there. */
  decision: (place: 'needs-title' | 'since-a-day' | 'what-would-change-it'): string => at(PAGES.decide, place),
  alternative: (id: string): string => below(PAGES.alternatives, id),
  /** One answer of an alternative. */
  alternativeFact: (id: string, criterion: string): string => below(PAGES.alternatives, id, `fact-${criterion}`),
  /** One verdict of an alternative. */
  alternativeNeed: (id: string, need: string): string => below(PAGES.alternatives, id, `need-${need}`),
  /** The symptoms of one area, or one of them in that list. */
  area: (id: string, symptom?: string): string => below(PAGES.troubleshoot, id, symptom),
  benchmark: (id: string): string => at(PAGES.performance, id),
  /** The answer of one tool with its evidence: what a copied link to a cell leads to. */
  cell: (criterion: string, tool: string): string => below(PAGES.compare, criterion, tool),
  change: (id: string): string => at(PAGES.changes, id),
  /** The needs filter with a choice, as `formatChoice` writes it. */
  choice: (query: string): string => PAGES.decide + query,
  claim: (id: string): string => at(PAGES.fieldReport, id),
  /** The claims of the field report with a filter, as `formatFilter` writes it. */
  claims: (query: string): string => PAGES.fieldReport + query,
  /** One criterion: the answers of all tools with their evidence. */
  criterion: (id: string): string => below(PAGES.compare, id),
  /** A comparison page of more tools than one table holds, counted from 1. */
  comparePage: (page: number): string => (page === 1 ? PAGES.compare : below(`${PAGES.compare}page/`, String(page))),
  /** What depends on a criterion. */
  criterionDepends: (id: string): string => below(PAGES.compare, id, 'depends'),
  /** A group of criteria in the table of everything. */
  criterionGroup: (id: string): string => at(PAGES.compare, `group-${id}`),
  /** What a tool costs, in the calculator. */
  costOf: (tool: string): string => at(PAGES.cost, `cost-${tool}`),
  /** Paid editions of a tool. */
  editions: (tool: string): string => at(PAGES.cost, sectionId('editions', tool)),
  /** One edition of the lab. */
  edition: (edition: number): string => below(PAGES.lab, String(edition)),
  /** One experiment of an edition, or one of its charts. */
  experiment: (edition: number, id: string, part?: string): string => below(`${PAGES.lab}${edition}/`, id, part),
  firewall: (tool: string): string => below(PAGES.tools, tool) + 'firewall/',
  /** A result of the lab as its file is. */
  labResult: (path: string): string => `${PAGES.lab}results/${path}`,
  /** A section of how the lab works. */
  labMethod: (section: string): string => at(PAGES.labMethod, section),
  migration: (id: string, section?: 'range'): string => below(PAGES.migrate, id, section),
  need: (id: string): string => below(PAGES.needs, id),
  /** The feed of changed facts that decide a need. */
  needChanges: (id: string): string => below(PAGES.needs, id) + CHANGES_FEED,
  /** How to run a tool, or one section of that. */
  operate: (tool: string, section?: string): string => below(`${PAGES.tools}${tool}/`, ...operatePlace(section)),
  /** Two tools beside each other; the slug is `<a>-vs-<b>`. */
  pair: (slug: string): string => below(PAGES.compare, slug),
  /** The migration planner. */
  planner: (): string => at(PAGES.migrate, 'planner'),
  /** A list of hosting plans: those that are listed now, or those that the field report names with their successors. */
  plans: (list: 'lineage' | 'today'): string => at(list === 'today' ? PAGES.cost : PAGES.costReport, list),
  /** A page of prose: at the root of the site, or below another page. */
  prose: ({ id, under }: Placed): string => (under ? below(`/${under.id}/`, id) : below('/', id)),
  publisher: (id: string): string => below(PAGES.sources, id),
  /** One question with its whole answer. */
  question: (id: string): string => below(PAGES.faq, id),
  /** The row of a criterion in the table of everything. */
  row: (id: string): string => at(PAGES.compare, id),
  /** The questions of one topic, in the list of all. */
  topic: (id: string): string => at(PAGES.faq, topicId(id)),
  scenario: (id: string): string => below(PAGES.scenarios, id),
  symptom: (area: string, id: string): string => below(`${PAGES.troubleshoot}${area}/`, id),
  /** The symptoms with a filter, as `formatFilter` writes it. */
  symptoms: (query: string): string => PAGES.troubleshoot + query,
  term: (id: string): string => at(PAGES.glossary, id),
  tool: (id: string): string => below(PAGES.tools, id),
  /** One section of the article about a tool. */
  toolSection: (id: string, section: string): string => below(PAGES.tools, id, section),
  /** All answers of a tool with their evidence, or one of them; only where tools outnumber the cards of a criterion. */
  toolFacts: (id: string, criterion?: string): string => below(`${PAGES.tools}${id}/`, 'facts', criterion),
  /** The feed of changed facts of a tool. */
  toolChanges: (id: string): string => below(PAGES.tools, id) + CHANGES_FEED,
} as const;

/** The Markdown twin of a page. */
export const markdownOf = (page: string): string => `${page}index.md`;

/** The preview image of a page. */
export const previewOf = (page: string): string => `/preview${page === '/' ? '/index' : page.replace(/\/$/, '')}.png`;

/** Makes an absolute address of a path of the site, for files that are read elsewhere; other addresses pass unchanged. */
export type Address = (path: string) => string;
