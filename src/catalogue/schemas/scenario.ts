import { z } from 'zod';
import { PATH_KINDS, PLACE_KINDS } from '../../core/vocabulary.ts';
import { id, writtenId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { text } from './text.ts';

/** A location of machines. */
const placeSchema = z.strictObject({
  id: id.describe('Id of the place within this fleet.'),
  name: text(40).describe('Name of the place.'),
  kind: z.enum(PLACE_KINDS).describe('Kind of place.'),
  provider: text(40).optional().describe('Who rents out the machines there.'),
});

const open = z.array(text(24)).default([]).describe('What it opens to the internet, such as 443/tcp.');

/** Machines of one role in one place. */
const nodeSchema = z.strictObject({
  id: id.describe('Id of the node within this fleet.'),
  place: id.describe('Id of a place.'),
  name: text(32).describe('Name of the machine or the group.'),
  role: text(64).describe('What it does, in a few words.'),
  member: z
    .boolean()
    .default(true)
    .describe('False for what runs no client, such as a browser: it is drawn but not counted.'),
  count: z
    .union([z.int().min(1), z.literal('unknown')])
    .default(1)
    .describe('How many of them; unknown if nobody says.'),
  public: open,
});

/** Hosts of the control plane with one role in one place. */
const controlSchema = z.strictObject({
  id: id.describe('Id of the host within this fleet.'),
  place: id.describe('Id of a place.'),
  name: text(32).describe('Name of the host.'),
  runs: z.array(text(40)).min(1).describe('Parts that run on it.'),
  count: z.int().min(1).default(1).describe('How many of them.'),
  public: open,
});

/** One kind of traffic; the arrow points at who is called. */
const pathSchema = z.strictObject({
  from: id.describe('Who calls: id of a place, a node or a control host.'),
  to: id.describe('Who is called: id of a place, a node or a control host.'),
  kind: z
    .enum(PATH_KINDS)
    .describe(
      'direct: no third machine; relayed: a relay forwards encrypted packets; gateway: a gateway or proxy ends the tunnel.',
    ),
  note: text(140).describe('What travels on this path.'),
});

const fleetSchema = z.strictObject({
  places: z.array(placeSchema).min(1).describe('Where the machines are.'),
  nodes: z.array(nodeSchema).min(1).describe('Machines by role and place.'),
  control: z.array(controlSchema).min(1).describe('Hosts of the control plane.'),
  paths: z.array(pathSchema).min(1).describe('Traffic between them.'),
  note: text(400).optional().describe('What the drawing leaves open or adds.'),
});

/** What the servers cost a month. Prices are read from the plans, never typed in. */
const billSchema = z.strictObject({
  reported: z
    .strictObject({
      plan: ref('plans').describe('The plan that the report names.'),
      amount: z.number().positive().describe('Its figure in EUR a month.'),
    })
    .optional()
    .describe('The plan that the report names, and its figure.'),
  plans: z
    .array(
      z.strictObject({
        plan: ref('plans').describe('A plan.'),
        count: z.int().min(1).default(1).describe('How many servers of this plan.'),
      }),
    )
    .min(1)
    .describe('Plans that do the job on their price date.'),
  instead: ref('plans').optional().describe('A plan that would be closer, if it can be ordered.'),
  software: z
    .strictObject({
      amount: z.number().min(0).describe('EUR a month.'),
      what: text(320).describe('What the licences cover.'),
    })
    .describe('Licences.'),
  note: text(480).optional().describe('What the sum leaves out.'),
});

const needsSchema = z.strictObject({
  must: z.array(ref('needs')).min(1).describe('Must-have needs: one that fails rules a tool out.'),
  nice: z.array(ref('needs')).default([]).describe('Nice-to-have needs: they rank the tools that remain.'),
});

/** Where this site says what to do about something that is missing. */
const insteadSchema = z
  .strictObject({
    of: text(60).describe('What is missing, as limits names it.'),
    take: text(60).describe('What to take or do: the words of the link. The place that it leads to says it.'),
    criterion: ref('criteria').optional().describe('The answer of the chosen tool says it.'),
    need: ref('needs').optional().describe('The page of this need says which tools have it.'),
    question: ref('faq').optional().describe('This answer says it.'),
    addressesOf: ref('migrations').optional().describe('This migration says what happens to addresses.'),
  })
  .refine(
    ({ criterion, need, question, addressesOf }) =>
      [criterion, need, question, addressesOf].filter(Boolean).length === 1,
    'give one of criterion, need, question and addressesOf',
  );

/** A deployment written up; `content/scenarios/<id>.mdx`. */
export const scenarioSchema = z.strictObject({
  id: writtenId,
  order: z.int().min(1).describe('Place in the reading order.'),
  title: text(64).describe('Name of the scenario.'),
  summary: text(160).describe('For lists, search results and previews.'),
  situation: text(480).describe('Who has what and wants what.'),
  lived: z.boolean().describe('True if somebody ran it; otherwise it is put together from facts.'),
  basis: text(400).describe('Who reports it, or what it is put together from.'),
  fleet: fleetSchema.describe('The machines and the traffic between them.'),
  tool: ref('tools').describe('The tool that was chosen.'),
  chosenBy: text(120).describe('Who chose it.'),
  because: text(320).describe('Ends the sentence "Chosen by its operator, because ...".'),
  needs: needsSchema.describe('The needs behind the choice.'),
  needsNote: text(240).optional().describe('Who set these needs, if nobody stated them.'),
  disagrees: text(480).optional().describe('Required if the facts recommend another tool: why the scenario differs.'),
  bill: billSchema.describe('What the servers cost a month.'),
  setup: text(320).describe('How long setting it up took, or takes.'),
  upkeep: text(320).describe('What it takes to keep running.'),
  outcome: text(400).describe('What came of it.'),
  limits: z.array(text(280)).min(1).describe('What it does not do.'),
  instead: z.array(insteadSchema).default([]).describe('What to take or do in place of what is missing.'),
  dontCopyIf: z
    .array(text(200))
    .min(1)
    .describe('Each is a condition under the heading "When not to copy this setup", such as "you need a second copy".'),
  claims: z.array(ref('claims')).default([]).describe('Claims of the field report that it rests on.'),
  facts: z.array(ref('criteria')).min(1).describe('Criteria that it rests on.'),
  sources: evidence,
});
export type Scenario = z.output<typeof scenarioSchema>;
