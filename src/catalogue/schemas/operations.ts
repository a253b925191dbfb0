import { z } from 'zod';
import { DIRECTIONS, EXPOSURES, OUTAGE_ASPECTS, PART_SIDES, PROTOCOLS, SUPPORT } from '../../core/vocabulary.ts';
import { id } from './id.ts';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

const sources = z.array(ref('sources')).min(1);

/** One row of the port table. */
export const portSchema = z.strictObject({
  /** Port, range or list, such as `443`, `49152-65535` or `8080, 8081`; `any` for one chosen by the operator. */
  port: z
    .union([
      z.int().min(1).max(65535),
      z.string().regex(/^(any|\d+(-\d+)?(, \d+(-\d+)?)*)$/, 'write a port, a range, a list such as 8080, 8081, or any'),
    ])
    .transform(String),
  proto: z.enum(PROTOCOLS),
  /** The part that listens or dials: a key of `parts`. */
  part: id,
  /** What it does there, in the words of the operator. */
  component: text(120),
  direction: z.enum(DIRECTIONS),
  /** Who dials whom. */
  path: text(120),
  /** `public`: the internet must reach it; `optional`: only for the feature in the note; `private`: keep it closed. */
  exposure: z.enum(EXPOSURES),
  note: text(320).optional(),
  sources,
});

const operationsShape = z.strictObject({
  /** Programs that can stand on a host of their own; `side` says whether the operator's server or each node runs it. */
  parts: z.record(id, z.strictObject({ name: text(40), side: z.enum(PART_SIDES) })),
  ports: z.array(portSchema).min(1),
  /** Keys and passwords: what, in which file or store, and the part that holds it. */
  secrets: z.array(z.strictObject({ what: text(80), where: text(160), part: id, sources })).min(1),
  /** What a firewall on the host cannot do by itself, or breaks. */
  firewallNotes: z.array(z.strictObject({ what: text(320), sources })).default([]),
  /** Interface of the overlay on the host, where a firewall has to let it in. */
  overlay: z.strictObject({ interface: z.string().regex(/^[a-z][a-z0-9-]{0,14}$/), sources }).optional(),
  /** What goes on while the control server is down. */
  outage: z.record(z.enum(OUTAGE_ASPECTS), z.strictObject({ works: z.enum(SUPPORT), note: text(320), sources })),
  /** What the software reports or looks up by itself, and how to stop it. */
  telemetry: z
    .array(z.strictObject({ what: text(200), to: text(120), off: z.enum(SUPPORT), stop: text(240), sources }))
    .min(1),
  /** Commands for one's own host: what each answers, what it does there, and how to take that back. */
  checks: z
    .array(
      z.strictObject({
        what: text(120),
        command: text(200),
        effect: text(200),
        undo: text(160),
        /** Version that the command was read in. */
        version: text(48),
        sources,
      }),
    )
    .min(1),
  /** What to copy, and what is lost without it. */
  backup: z.array(z.strictObject({ path: text(200), what: text(320), sources })).min(1),
  /** The order of versions, newest advice first. */
  upgradePath: z.strictObject({ text: text(480), sources }),
  /** What broke or changed behaviour, newest first. */
  upgrades: z.array(z.strictObject({ version: text(48), on: day.optional(), what: text(480), sources })).min(1),
  /** What cannot be configured away. */
  limits: z.array(z.strictObject({ what: text(240), sources })).min(1),
  /** What surprises operators. */
  edges: z.array(z.strictObject({ what: text(480), version: text(80).optional(), sources })).min(1),
  /** Published security holes. */
  advisories: z.array(
    z.strictObject({
      id: text(60),
      on: day,
      affected: text(80),
      fixed: text(80),
      what: text(240),
      sources,
    }),
  ),
  /** What the advisories list does not cover and where was looked. */
  advisoriesNote: text(400),
});

/** Operator facts of one tool. Every list is shown; an empty one means that nothing was found and says where was looked. */
export const operationsSchema = operationsShape.superRefine(({ parts, ports, secrets }, context) => {
  for (const [list, rows] of Object.entries({ ports, secrets })) {
    rows.forEach(({ part }, index) => {
      if (Object.hasOwn(parts, part)) return;
      context.addIssue({ code: 'custom', path: [list, index, 'part'], message: `no part "${part}" under parts` });
    });
  }
});
export type Operations = z.output<typeof operationsSchema>;
export type Port = z.output<typeof portSchema>;
