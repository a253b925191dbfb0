import type { Fault } from '../problem.ts';
import { filesOf, placeOf, type QualityRule } from './rule.ts';

const FILE = 'content/migrations/amberwick-to-brackenpost.mdx';
const OUTSIDE = 'content/migrations/bottles-to-amberwick.mdx';

/** The address of a migration consists of the ids of the two products. */
export const migrationNames: QualityRule = {
  kind: 'migration-name',
  description:
    'A migration leads to a tool from another one, or from a product outside the comparison, and its file is called <from>-to-<to>.',
  reads: ['migrations'],
  bad: { [FILE]: 'to: cobblegrid' },
  good: { [FILE]: 'to: brackenpost' },
  check: (scope) =>
    filesOf(scope, 'migrations').flatMap(({ file, id, data: { from, to } }): Fault[] => {
      if (from.id === to.id) {
        return [{ file, path: ['to'], message: `leads from "${from.id}" to itself`, fix: 'name another tool' }];
      }
      const name = `${from.id}-to-${to.id}`;
      const message = `leads from "${from.id}" to "${to.id}"`;
      return id === name ? [] : [{ file, path: [], message, fix: `call the file ${name}.mdx` }];
    }),
};

const names = (text: string, figure: number): boolean => new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(text);

/** Only the field report has timed a migration, so the minutes must be those of a claim. */
export const migrationMinutes: QualityRule = {
  kind: 'migration-minutes',
  description: 'The minutes of a migration are in the claim that it names.',
  reads: ['claims', 'migrations'],
  bad: { [FILE]: 'outage: {min: 5, max: 60, claim: gen-move-minutes, note: Reported.}' },
  good: { [FILE]: 'outage: {min: 30, max: 60, claim: gen-move-minutes, note: Reported.}' },
  check: (scope) => {
    const claims = new Map(scope.content.claims.map(({ id, claim }) => [id, claim]));
    return filesOf(scope, 'migrations').flatMap(({ file, data: { outage } }): Fault[] => {
      const claim = claims.get(outage.claim.id);
      if (claim === undefined || [outage.min, outage.max].every((figure) => names(claim, figure))) return [];
      const message = `the claim "${outage.claim.id}" does not say ${outage.min} to ${outage.max} minutes`;
      return [{ file, path: ['outage'], message, fix: 'write the minutes of the claim' }];
    });
  },
};

const said = ['lost', 'gained'] as const;

/** False for an end of a path that no file has: its reference is the fault, and nothing more can be said of the path. */
const exists = (end: { readonly facts?: unknown }) => end.facts !== undefined;

/** A reader who finds one thing in two lists, with two answers, believes neither. */
export const migrationSaidOnce: QualityRule = {
  kind: 'migration-said-once',
  description:
    'What a migration says is lost or gained names no criterion that both products answer: the page lists those itself.',
  reads: ['criteria', 'tools', 'alternatives', 'migrations'],
  bad: { [OUTSIDE]: 'lost: [{what: Night flight by the river., sources: [bl-note]}]' },
  good: { [OUTSIDE]: 'lost: [{what: The sound of the river., sources: [bl-note]}]' },
  check: ({ files, content: { criteria, migrations } }) =>
    migrations.flatMap(({ id, from, to, ...lists }) => {
      if (!exists(from) || !exists(to)) return [];
      const rows = criteria.filter(({ id: row, kind }) => kind === 'support' && from.facts[row] && to.facts[row]);
      const { file } = placeOf({ files }, 'migrations', id);
      return said.flatMap((list) =>
        lists[list].flatMap(({ what }, index): Fault[] => {
          const row = rows.find(({ label }) => what.toLowerCase().includes(label.toLowerCase()));
          const message = `repeats the criterion "${row?.label}", which the page lists itself`;
          return row
            ? [{ file, path: [list, index], message, fix: 'remove it, or name something that no criterion covers' }]
            : [];
        }),
      );
    }),
};
