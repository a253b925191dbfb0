import type { Claim, Criterion } from '../../../core/model.ts';
import { SUPPORT } from '../../../core/vocabulary.ts';
import { suggest } from '../../nearest.ts';
import type { Fault } from '../../problem.ts';
import { placeOf, type QualityRule } from '../rule.ts';
import { indexById } from '../../../core/index-by-id.ts';

type Asserted = Claim['asserts'][number]['value'];
type Misfit = Pick<Fault, 'message' | 'fix'>;

/** Says why a criterion of another kind cannot have this answer; undefined if it can. */
const misfit = (criterion: Criterion, value: Asserted): Misfit | undefined => {
  if (criterion.kind === 'support') {
    if (typeof value === 'string') return undefined;
    return { message: `"${criterion.id}" takes a single word`, fix: `write one of ${SUPPORT.join(', ')}` };
  }
  if (criterion.kind === 'choice') {
    const options = Object.keys(criterion.options);
    const wrong = Array.isArray(value) ? value.find((option) => !options.includes(option)) : JSON.stringify(value);
    if (wrong === undefined) return undefined;
    return { message: `"${wrong}" is not an answer of "${criterion.id}"`, fix: suggest(wrong, options, '') };
  }
  if (criterion.kind === 'quantity') {
    const fits = typeof value === 'object' && !Array.isArray(value) && value.unit === criterion.unit;
    return fits
      ? undefined
      : { message: `"${criterion.id}" takes a quantity`, fix: `use the unit "${criterion.unit}"` };
  }
  return { message: `a criterion of kind ${criterion.kind} decides no need`, fix: 'remove the assertion' };
};

/** A claim is put into an answer only for a criterion that it touches. */
export const claimAssertions: QualityRule = {
  kind: 'claim-asserts',
  description: 'What a claim asserts is an answer of a criterion that the claim touches.',
  reads: ['claims', 'criteria'],
  bad: { 'content/claims/brackenpost.yml': 'bp-direct: {asserts: [{criterion: route-shape, value: [flown]}]}' },
  good: { 'content/claims/brackenpost.yml': 'bp-direct: {asserts: [{criterion: route-shape, value: [direct]}]}' },
  check: (scope) => {
    const criteria = indexById(scope.content.criteria);
    return scope.content.claims.flatMap(({ id, asserts, criteria: touched }) =>
      asserts.flatMap(({ criterion: { id: row }, value }, index): Fault[] => {
        const criterion = criteria.get(row);
        if (!criterion) return [];
        const { file, path } = placeOf(scope, 'claims', id);
        const at = { file, path: [...path, 'asserts', index] };
        if (!touched.some((own) => own.id === row)) {
          return [{ ...at, message: `the claim does not touch "${row}"`, fix: 'add it to the criteria of the claim' }];
        }
        const wrong = misfit(criterion, value);
        return wrong ? [{ ...at, ...wrong }] : [];
      }),
    );
  },
};
