import type { Claim } from '../../core/model.ts';
import type { Fault } from '../problem.ts';
import { placeOf, type QualityRule } from './rule.ts';

const TOOL = 'content/tools/amberwick.mdx';

const fits = (claim: Claim, tool: string, row: string): boolean =>
  claim.about === tool && claim.criteria.some(({ id }) => id === row);

/** A fact or a change that names a claim answers it. */
export const claimsAnswered: QualityRule = {
  kind: 'claim-about',
  description: 'A claim that a fact or a change names is about the same tool and touches the same criterion.',
  reads: ['changes', 'claims', 'criteria', 'tools'],
  bad: { 'content/changes.yml': 'visitor-book-brackenpost-2026-02-16: {claim: bp-direct}' },
  good: { 'content/changes.yml': 'visitor-book-brackenpost-2026-02-16: {claim: bp-book-free}' },
  check: (scope) => {
    const { changes, claims, tools } = scope.content;
    const named = [
      ...changes.map(({ id, tool, criterion, claim }) => {
        const { file, path } = placeOf(scope, 'changes', id);
        return { file, path: [...path, 'claim'], tool: tool.id, row: criterion.id, claim: claim?.id };
      }),
      ...tools.flatMap(({ id: tool, facts }) =>
        Object.entries(facts).map(([row, { reported }]) => {
          const { file } = placeOf(scope, 'tools', tool);
          return { file, path: ['facts', row, 'reported', 'claim'], tool, row, claim: reported?.claim?.id };
        }),
      ),
    ];
    return named.flatMap(({ file, path, tool, row, claim: id }): Fault[] => {
      const claim = claims.find((candidate) => candidate.id === id);
      if (!claim || fits(claim, tool, row)) return [];
      const message = `the claim "${id}" is not about ${row} of ${tool}`;
      return [{ file, path, message, fix: 'name another claim, or add the criterion to this one' }];
    });
  },
};

/** A row of the report's matrix leads to our finding. */
export const reportClaims: QualityRule = {
  kind: 'report-claim',
  description: "A row of the field report's matrix has a claim about the tool that it picks.",
  reads: ['claims', 'needs', 'tools'],
  bad: { 'content/claims/amberwick.yml': 'aw-hamlet: {needs: []}' },
  good: { 'content/claims/amberwick.yml': 'aw-hamlet: {needs: [small-hamlet]}' },
  check: (scope) => {
    const { claims, needs, tools } = scope.content;
    return needs.flatMap(({ id, report }): Fault[] => {
      const pick = report?.pick.id;
      const has = claims.some((claim) => claim.about === pick && claim.needs.some((need) => need.id === id));
      if (has || !tools.some((tool) => tool.id === pick)) return [];
      const { file, path } = placeOf(scope, 'needs', id);
      const message = `no claim about ${pick} touches this need`;
      const fix = `name the need in a claim of content/claims/${pick}.yml`;
      return [{ file, path: [...path, 'report'], message, fix }];
    });
  },
};

/** What only one operator saw can be unverifiable, not wrong. */
export const wrongClaims: QualityRule = {
  kind: 'claim-wrong',
  description: 'A claim that is called wrong has a source other than the field report.',
  reads: ['claims', 'sources'],
  bad: { 'content/claims/brackenpost.yml': 'bp-direct: {sources: [field-report]}' },
  good: { 'content/claims/brackenpost.yml': 'bp-direct: {sources: [field-report, bp-plans]}' },
  check: (scope) => {
    const { claims, sources } = scope.content;
    const reports = new Set(sources.flatMap(({ id, kind }) => (kind === 'field-report' ? [id] : [])));
    return claims
      .filter(({ finding, sources: cited }) => finding === 'wrong' && cited.every(({ id }) => reports.has(id)))
      .map(({ id }) => {
        const { file, path } = placeOf(scope, 'claims', id);
        const message = 'is called wrong, with the field report as its only source';
        return { file, path: [...path, 'finding'], message, fix: 'add a source, or call it unverifiable' };
      });
  },
};

/** Hours of work are one operator's estimate. */
export const hoursClaims: QualityRule = {
  kind: 'hours-claim',
  description: 'Hours of an operator rest on a claim that is unverifiable.',
  reads: ['claims', 'tools'],
  bad: { [TOOL]: 'cost:\n  hours: [{minUsers: 1, more: 0, claim: aw-newest}]' },
  good: { [TOOL]: 'cost:\n  hours: [{minUsers: 1, more: 0, claim: aw-hours}]' },
  check: (scope) => {
    const { claims, tools } = scope.content;
    return tools.flatMap(({ id: tool, cost }) =>
      (cost?.hours ?? []).flatMap(({ claim: { id } }, index): Fault[] => {
        const finding = claims.find((claim) => claim.id === id)?.finding;
        if (finding === undefined || finding === 'unverifiable') return [];
        const path = ['cost', 'hours', index, 'claim'];
        const message = `the claim "${id}" has the finding ${finding}`;
        const fix = 'name a claim that is unverifiable: hours are an estimate';
        return [{ file: placeOf(scope, 'tools', tool).file, path, message, fix }];
      }),
    );
  },
};
