import { z } from 'zod';
import { DIRECTIONS, EXPOSURES, HEARD, OUTAGE_ASPECTS, PART_SIDES, PROTOCOLS, SUPPORT } from '../../core/vocabulary.ts';
import { id } from './id.ts';
import { evidence as sources } from './ref.ts';
import { day, text } from './text.ts';

const part = id.describe('A key of parts.');
const PORT = /^(any|\d+(-\d+)?(, \d+(-\d+)?)*)$/;

/** One row of the port table. */
export const portSchema = z.strictObject({
  port: z
    .union([
      z.int().min(1).max(65535),
      z.string().regex(PORT, 'write a port, a range, a list such as 8080, 8081, or any'),
    ])
    .transform(String)
    .describe('Port, range or list, such as 443, 49152-65535 or 8080, 8081; any for one that the operator chooses.'),
  proto: z.enum(PROTOCOLS).describe('Transport protocol.'),
  part: part.describe('The part that listens or dials: a key of parts.'),
  component: text(120).describe('What the part does there, in the words of an operator.'),
  direction: z.enum(DIRECTIONS).describe('Which way the traffic goes, seen from the host of the part.'),
  path: text(120).describe('Who dials whom.'),
  exposure: z
    .enum(EXPOSURES)
    .describe(
      'public: the internet must reach it; optional: only for the feature in the note; private: keep it closed; legacy: only in an older layout.',
    ),
  note: text(320).optional().describe('What an operator must know; for optional ports, the feature.'),
  sources,
});

const partSchema = z.strictObject({
  name: text(40).describe('Name of the program.'),
  side: z.enum(PART_SIDES).describe("Whether the operator's server or each node runs it."),
});
const secretSchema = z.strictObject({
  what: text(80).describe('The key or password.'),
  where: text(160).describe('The file or store that holds it.'),
  part,
  sources,
});
const firewallNoteSchema = z.strictObject({ what: text(320).describe('The limit or the damage.'), sources });
const overlaySchema = z.strictObject({
  interface: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,14}$/, 'write the name of a network interface')
    .describe('Name of the network interface.'),
  sources,
});
const outageSchema = z.strictObject({
  works: z.enum(SUPPORT).describe('Whether it keeps working.'),
  note: text(320).describe('What keeps working and for how long.'),
  sources,
});
const telemetrySchema = z.strictObject({
  what: text(200).describe('What is sent or looked up.'),
  to: text(120).describe('Who receives it.'),
  off: z.enum(SUPPORT).describe('Whether it can be switched off.'),
  stop: text(240).describe('How to switch it off.'),
  sources,
});
const callSchema = z.strictObject({
  what: text(120).describe('The name that was looked up or should have been, or the address that was called.'),
  who: z.enum(PART_SIDES).describe('Who asks: a program of the server or of a node.'),
  defaults: z.enum(HEARD).describe('Whether it was heard with every switch as it comes.'),
  off: z.enum(HEARD).describe('Whether it was heard with every documented switch off.'),
  note: text(320).optional().describe('How often and when, and where documentation or code says something else.'),
  sources,
});
const callsSchema = z.strictObject({
  text: text(480).describe('What ran, how long, at which versions; or why our lab did not measure it.'),
  heard: z.array(callSchema).default([]).describe('Every name and address, those heard first.'),
});
const checkSchema = z.strictObject({
  what: text(120).describe('The question that the command answers.'),
  command: text(200).describe('The command.'),
  effect: text(200).describe('What it does on the host.'),
  undo: text(160).describe('How to take that back.'),
  version: text(48).describe('The version that the command was read in.'),
  sources,
});
const backupSchema = z.strictObject({
  path: text(200).describe('The file, folder or database.'),
  what: text(320).describe('What it holds, and what is lost without it.'),
  sources,
});
const upgradeSchema = z.strictObject({
  version: text(48).describe('The version that brought the change.'),
  on: day.optional().describe('Date of that version.'),
  what: text(480).describe('What broke or changed behaviour.'),
  sources,
});
const limitSchema = z.strictObject({ what: text(240).describe('The limit.'), sources });
const edgeSchema = z.strictObject({
  what: text(480).describe('What surprises operators.'),
  version: text(80).optional().describe('The versions that it holds for.'),
  sources,
});
const advisorySchema = z.strictObject({
  id: text(60).describe('The id that its publisher gave it.'),
  on: day.describe('Date of publication.'),
  affected: text(80).describe('Versions affected.'),
  fixed: text(80).describe('The version that fixes it.'),
  what: text(240).describe('What an attacker could do.'),
  sources,
});

const operationsShape = z.strictObject({
  parts: z.record(id, partSchema).describe('Programs that can run on a host of their own, by id.'),
  ports: z.array(portSchema).min(1).describe('Every port that the tool listens on or connects to.'),
  secrets: z.array(secretSchema).min(1).describe('Keys and passwords, each with its place and the part that holds it.'),
  firewallNotes: z
    .array(firewallNoteSchema)
    .default([])
    .describe('What a firewall on the host cannot do by itself, or breaks.'),
  overlay: overlaySchema.optional().describe('Interface of the overlay on the host, if a firewall has to let it in.'),
  outage: z
    .record(z.enum(OUTAGE_ASPECTS), outageSchema)
    .describe('What keeps working while the control server is down.'),
  telemetry: z
    .array(telemetrySchema)
    .min(1)
    .describe('What the software reports or looks up by itself, and how to stop it.'),
  calls: callsSchema.optional().describe('What our lab heard the software look up and call. Leave out without a lab.'),
  checks: z.array(checkSchema).min(1).describe("Commands for the reader's own host."),
  backup: z.array(backupSchema).min(1).describe('What to copy, and what is lost without it.'),
  upgradePath: z
    .strictObject({ text: text(480).describe('The advice.'), sources })
    .describe('The order of versions, newest advice first.'),
  upgrades: z.array(upgradeSchema).min(1).describe('What broke or changed behaviour, newest first.'),
  limits: z.array(limitSchema).min(1).describe('What no setting changes.'),
  edges: z.array(edgeSchema).min(1).describe('What surprises operators.'),
  advisories: z.array(advisorySchema).describe('Published vulnerabilities; an empty list means that none was found.'),
  advisoriesNote: text(400).describe('What we checked for advisories, and what the list does not cover.'),
});

/** Operator facts of one tool. Every list is shown. */
export const operationsSchema = operationsShape.superRefine(({ parts, ports, secrets }, context) => {
  for (const [list, rows] of Object.entries({ ports, secrets })) {
    rows.forEach((row, index) => {
      if (Object.hasOwn(parts, row.part)) return;
      const message = `define "${row.part}" under parts, or correct it`;
      context.addIssue({ code: 'custom', path: [list, index, 'part'], message });
    });
  }
});
export type Operations = z.output<typeof operationsSchema>;
export type Port = z.output<typeof portSchema>;
