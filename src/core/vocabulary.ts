/** Every closed list of the content, once. Schemas, words, tables and commands all read it here. */

/** How far a fact meets a rule, or a tool a need; from worst to best. Unknown is neither a no nor a yes. */
export const VERDICTS = ['fails', 'unknown', 'partly', 'meets'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a tool fits a choice of needs; the best first. */
export const FIT_STATUSES = ['fits', 'cannot-say', 'ruled-out'] as const;
export type FitStatus = (typeof FIT_STATUSES)[number];

/** What a row of the comparison holds. A cell is drawn by it, never by an id. */
export const CRITERION_KINDS = ['support', 'quantity', 'version', 'licence', 'choice', 'text'] as const;

/** What code may ask of a row without knowing its id; by kind. */
export const ROLES = {
  support: ['single-sign-on'],
  quantity: ['stated-memory', 'memory-in-use', 'listed-price'],
  version: ['newest-release'],
} as const;
export type Role = (typeof ROLES)[keyof typeof ROLES][number];

/** Which end of a quantity is better for the reader. */
export const BETTER = ['lower', 'higher'] as const;

/** Answers that any row may give instead of a value. */
export const OPEN_ANSWERS = ['unknown', 'not-applicable'] as const;
/** Answers of a `support` row. */
export const SUPPORT = ['yes', 'partly', 'no', ...OPEN_ANSWERS] as const;
export type Support = (typeof SUPPORT)[number];

/** Which edition a "yes" or a "partly" holds for; `mixed` says in its note what is free and what is not. */
export const EDITIONS = ['free', 'paid', 'cloud-only', 'mixed'] as const;
export type Edition = (typeof EDITIONS)[number];

/** How sure the evidence makes us; the surest first. Computed, never typed in: see `core/certainty.ts`. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type CertaintyLevel = (typeof CERTAINTIES)[number];

/**
 * What only a human can say against the evidence of an answer.
 * `inferred`: no source states it, we conclude it from what several show.
 * `one-witness`: what decides it rests on the word of one party, such as one packager, one user or the vendor alone.
 * `not-found`: it rests on what we did not find.
 * `incomplete`: a list or a count may lack entries, or we could not read all that it depends on.
 * `judgement`: it is an opinion, whoever holds it.
 */
export const DOUBTS = ['inferred', 'one-witness', 'not-found', 'incomplete', 'judgement'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** How a second reading can end; `unread` if the source could not be opened. */
export const READING_OUTCOMES = ['agrees', 'corrected', 'unread'] as const;
/** Whether a correction made the tool look better, worse, or neither. */
export const READING_EFFECTS = ['for', 'against', 'neither'] as const;

/** Kinds of sources, the strongest first: what the software is, what its vendor documents, what others say. */
export const SOURCE_KINDS = [
  'source-code',
  'release',
  'docs',
  'advisory',
  'measured',
  'registry',
  'issue',
  'vendor-statement',
  'third-party',
  'field-report',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What we found of a claim of the field report, in the order a reader meets it: what not to rely on comes first. */
export const CLAIM_FINDINGS = ['wrong', 'outdated', 'partly', 'unverifiable', 'confirmed'] as const;
export type ClaimFinding = (typeof CLAIM_FINDINGS)[number];

/** How the field report's pick for a need compares with the computed verdicts. */
export const REPORT_OUTCOMES = ['agrees', 'disagrees', 'open'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** Who took a figure. */
export const MEASURERS = ['vendor', 'project', 'third-party', 'field-report'] as const;
export type Measurer = (typeof MEASURERS)[number];

/** How much we say of an alternative: `full`, in depth; `short`, one paragraph. */
export const DEPTHS = ['full', 'short'] as const;

/** Hues that the design has tokens for; a reader who sees no colour has the name and the glyph. */
export const HUES = ['blue', 'orange', 'purple', 'green', 'red', 'grey'] as const;
export type Hue = (typeof HUES)[number];
/** Shapes that go with the hues. */
export const GLYPHS = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'cross'] as const;
export type Glyph = (typeof GLYPHS)[number];

/** Whether a price holds VAT. */
export const VAT = ['net', 'included', 'unknown'] as const;
export type Vat = (typeof VAT)[number];
/** Whether a price holds a public IPv4 address. */
export const IPV4 = ['included', 'extra', 'unknown'] as const;
export type Ipv4 = (typeof IPV4)[number];
/** Whether a server plan can be ordered; `gone`: no longer sold. */
export const PLAN_STATUSES = ['orderable', 'unavailable', 'gone', 'unknown'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Kinds of places in a fleet. */
export const PLACE_KINDS = ['cloud', 'home', 'office', 'road'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
/** `direct`: no third machine; `relayed`: a relay forwards encrypted packets; `gateway`: a gateway or proxy ends the tunnel. */
export const PATH_KINDS = ['direct', 'relayed', 'gateway'] as const;
export type PathKind = (typeof PATH_KINDS)[number];

/** Transport protocols of a port. */
export const PROTOCOLS = ['tcp', 'udp', 'tcp+udp'] as const;
/** Which way the traffic of a port goes, seen from its host. */
export const DIRECTIONS = ['inbound', 'outbound', 'internal', 'overlay'] as const;
/** Who must reach a port: the internet, only those who use a feature, nobody else, or only an older layout. */
export const EXPOSURES = ['public', 'optional', 'private', 'legacy'] as const;
export type Exposure = (typeof EXPOSURES)[number];
/** Who runs a part of a tool: the operator's server or each node. */
export const PART_SIDES = ['server', 'node'] as const;
/** Whether our lab heard a name or an address being asked for. */
export const HEARD = ['seen', 'not-seen', 'not-run'] as const;
export type Heard = (typeof HEARD)[number];
/** What a reader asks when the control server is down; every tool answers each. */
export const OUTAGE_ASPECTS = ['tunnels', 'relayed', 'paths', 'joins', 'logins', 'changes'] as const;
export type OutageAspect = (typeof OUTAGE_ASPECTS)[number];

/** What a reader hopes to keep in a migration; every path answers each. */
export const CARRY_ASPECTS = ['keys', 'addresses', 'policies', 'users', 'names', 'clients', 'routes'] as const;
export type CarryAspect = (typeof CARRY_ASPECTS)[number];
/** Whether it carries over. */
export const CARRIES = ['yes', 'partly', 'no', 'unknown'] as const;
/** The order of work of a migration; a way in that needs neither network comes first. */
export const STEP_IDS = ['second-way', 'server', 'first-node', 'rules', 'rest', 'traffic', 'off'] as const;
export type StepId = (typeof STEP_IDS)[number];
/** Which of the two tools of a migration something is true of. */
export const SIDES = ['both', 'from', 'to', 'none'] as const;
export type Side = (typeof SIDES)[number];

/** How a table of the lab's results is laid out. */
export const LAB_TABLES = ['beside', 'cases', 'runs'] as const;
export type LabTable = (typeof LAB_TABLES)[number];
/** What the heading of a chart of the lab says of each tool: all medians from the least to the most, or the largest alone. */
export const LAB_HEADLINES = ['range', 'largest'] as const;
/** Pages outside the lab that show what it found. */
export const LAB_PLACES = ['performance', 'operate', 'cost'] as const;
export type LabPlace = (typeof LAB_PLACES)[number];
/** Kinds of things that a search finds, in the order of the filter. */
export const SEARCH_KINDS = ['question', 'symptom', 'criterion', 'need', 'tool', 'scenario', 'term', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
/** What a change of an answer comes from, in the order in which operators care: a release, our correction, our lab, other words. */
export const CHANGE_KINDS = ['product', 'answer', 'measurement', 'words'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
