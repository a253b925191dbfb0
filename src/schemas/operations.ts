import { z } from 'astro/zod';
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
  proto: z.enum(['tcp', 'udp', 'tcp+udp']),
  /** The part of the tool that listens or dials. */
  component: text(120),
  direction: z.enum(['inbound', 'outbound', 'internal', 'overlay']),
  /** Who dials whom. */
  path: text(120),
  /** `public`: the internet must reach it; `optional`: only for the feature in the note; `private`: keep it closed. */
  exposure: z.enum(['public', 'optional', 'private', 'legacy']),
  note: text(320).optional(),
  sources,
});

/** Operator facts of one tool. Every list is shown; an empty one means that nothing was found and says where was looked. */
export const operationsSchema = z.strictObject({
  ports: z.array(portSchema).min(1),
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
export type Operations = z.output<typeof operationsSchema>;
export type Port = z.output<typeof portSchema>;
