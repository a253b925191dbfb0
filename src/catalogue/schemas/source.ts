import { z } from 'zod';
import { SOURCE_KINDS } from '../../core/vocabulary.ts';
import { byId, id } from './id.ts';
import { ref } from './ref.ts';
import { day, dayOrYear, text, version } from './text.ts';

const REPOSITORY_REF = /^[\w.-]+\/[\w.-]+@[\w.\-/]+(:[^\s#]+(#L\d+(-L\d+)?)?)?$/;
const WEB_REF = /^https?:\/\/\S+$/;
/** A branch in place of a tag or a commit: tomorrow it may show something else than we read. */
const MOVING =
  /(?:^[^:@]+@|\/(?:blob|tree)\/|\/\/raw\.githubusercontent\.com(?:\/[^/]+){2}\/)(?:refs\/heads\/|(?:main|master|HEAD|develop|trunk)(?![^:/?#]))/;
const OWN_PAGE = /^\/[a-z-]+\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** `owner/repo@tag:path#Lx-Ly`, `owner/repo@commit`, a web address, or a page of this site. Errors: a repository without tag or commit, or at a branch. */
export const sourceRef = z
  .string()
  .refine(
    (value) => REPOSITORY_REF.test(value) || WEB_REF.test(value) || OWN_PAGE.test(value),
    'write owner/repo@tag:path#L1-L9 (tag or commit is required) or a web address',
  )
  .refine((value) => !MOVING.test(value), 'give the tag or the commit that you read: a branch moves');

/** A program as it was measured. */
const programSchema = z.strictObject({
  name: text(60).describe('Its name.'),
  version: version.describe('Its version.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'write 64 hexadecimal digits')
    .describe('SHA-256 of the file that ran.'),
});

/** What a measurement of our own lab took. Its raw runs are in `lab/results`. */
const labSchema = z.strictObject({
  tool: ref('tools').describe('The tool that was measured.'),
  edition: z.int().min(1).describe('Edition of the lab.'),
  experiment: id.describe('Experiment of the lab.'),
  repeats: z.int().min(1).describe('Repeats of the case that is cited.'),
  again: z
    .array(day)
    .default([])
    .describe('Further days on which the same programs ran on the same machine, and whose figures the facts have too.'),
  version: version.describe('The version that the figures hold for.'),
  programs: z.array(programSchema).min(1).describe('The programs that ran, the server first.'),
  machine: text(120).describe('The machine, in words: processors, memory, system.'),
});

/** One piece of evidence: dated, addressable, defined once. */
export const sourceSchema = z.strictObject({
  kind: z.enum(SOURCE_KINDS).describe('What kind of evidence it is.'),
  title: text(180).describe('What a reader will find there, in our words.'),
  ref: sourceRef.describe(
    'Where it is, to the line: owner/repo@tag:path#L1-L9, a web address, or a page of this site.',
  ),
  also: z.array(sourceRef).default([]).describe('Further places that belong to the same piece of evidence.'),
  date: dayOrYear.describe('Date of the release, commit, page or message that was read; the year if it shows no more.'),
  undated: z
    .literal(true)
    .optional()
    .describe('The copy shows no date: the field date is the date on which it was read.'),
  note: text(300).optional().describe('What a reader must know before trusting it, such as how it was read.'),
  lab: labSchema.optional().describe('Of a measurement of our own lab: what ran, and on what.'),
});

/** One file of `content/sources/`: the sources of one publisher, by id. */
export const sourcesFileSchema = byId(sourceSchema);
export type Source = z.output<typeof sourceSchema>;
