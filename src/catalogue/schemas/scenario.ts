import { z } from 'zod';
import { PATH_KINDS, PLACE_KINDS } from '../../core/vocabulary.ts';
import { id } from './id.ts';
import { ref } from './ref.ts';
import { text } from './text.ts';

/** Where machines stand. */
const placeSchema = z.strictObject({
  id,
  name: text(40),
  kind: z.enum(PLACE_KINDS),
  provider: text(40).optional(),
});

/** Machines of one role in one place. */
const nodeSchema = z.strictObject({
  id,
  /** Id of a place. */
  place: id,
  name: text(32),
  /** What it does, in a few words. */
  role: text(64),
  /** False for what runs no client, such as a browser: it is drawn, not counted. */
  member: z.boolean().default(true),
  /** How many of them; `unknown` where nobody says. */
  count: z.union([z.int().min(1), z.literal('unknown')]).default(1),
  /** What it opens to the internet, such as `443/tcp`. */
  public: z.array(text(24)).default([]),
});

/** One host of the control plane. */
const controlSchema = z.strictObject({
  id,
  /** Id of a place. */
  place: id,
  name: text(32),
  /** Parts that run on it. */
  runs: z.array(text(40)).min(1),
  /** What it opens to the internet. */
  public: z.array(text(24)).default([]),
});

/** One kind of traffic; the arrow points at who is called. */
const pathSchema = z.strictObject({
  /** Id of a place, a node or a control host. */
  from: id,
  to: id,
  /** `direct`: no third machine; `relayed`: a relay carries encrypted packets; `gateway`: a gateway or proxy ends the tunnel. */
  kind: z.enum(PATH_KINDS),
  note: text(140),
});

const fleetSchema = z.strictObject({
  places: z.array(placeSchema).min(1),
  nodes: z.array(nodeSchema).min(1),
  control: z.array(controlSchema).min(1),
  paths: z.array(pathSchema).min(1),
  /** What the drawing leaves open or adds. */
  note: text(400).optional(),
});

/** What the servers cost a month. Prices are read from the plans, never typed in. */
const billSchema = z.strictObject({
  /** What the report names: the plan and its figure in EUR a month. */
  reported: z.strictObject({ plan: ref('plans'), amount: z.number().positive() }).optional(),
  /** Plans that do the job on the day of their price. */
  plans: z.array(z.strictObject({ plan: ref('plans'), count: z.int().min(1).default(1) })).min(1),
  /** A plan that would be nearer, where it can be had. */
  instead: ref('plans').optional(),
  /** Licences: EUR a month, and for what. */
  software: z.strictObject({ amount: z.number().min(0), what: text(320) }),
  note: text(480).optional(),
});

/** A deployment written up; `content/scenarios/<id>.mdx`. */
export const scenarioSchema = z.strictObject({
  /** Optional; when written it must equal the file name. */
  id: id.optional(),
  /** Place in the reading order. */
  order: z.int().min(1),
  title: text(64),
  /** For lists, search results and previews. */
  summary: text(160),
  /** Who has what and wants what. */
  situation: text(480),
  /** True where somebody ran it; else it is composed from facts. */
  lived: z.boolean(),
  /** Who tells it, or what it is composed from. */
  basis: text(400),
  fleet: fleetSchema,
  tool: ref('tools'),
  chosenBy: text(120),
  /** Ends the sentence "This scenario chose it because ...". */
  because: text(320),
  needs: z.strictObject({ must: z.array(ref('needs')).min(1), nice: z.array(ref('needs')).default([]) }),
  /** Whose needs these are, where nobody stated them. */
  needsNote: text(240).optional(),
  /** Required where the facts recommend another tool: why the scenario differs. */
  disagrees: text(480).optional(),
  bill: billSchema,
  setup: text(320),
  upkeep: text(320),
  outcome: text(400),
  limits: z.array(text(280)).min(1),
  /** Each ends the sentence "Do not copy it if ...". */
  dontCopyIf: z.array(text(200)).min(1),
  /** Statements of the field report that it rests on. */
  claims: z.array(ref('claims')).default([]),
  /** Rows of the comparison that it rests on. */
  facts: z.array(ref('criteria')).min(1),
  sources: z.array(ref('sources')).min(1),
});
export type Scenario = z.output<typeof scenarioSchema>;
