import { separates } from '../../core/matrix.ts';
import type { Criterion, Rule } from '../../core/model.ts';
import { SUPPORT } from '../../core/vocabulary.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { QualityRule } from './rule.ts';

const FILE = 'content/needs.yml';

/** Answers that a row can give and a rule can list; undefined where every word is allowed. */
const answersOf = (criterion: Criterion): readonly string[] | undefined => {
  if (criterion.kind === 'support') return SUPPORT;
  return criterion.kind === 'choice' ? Object.keys(criterion.options) : undefined;
};

const misfit = (criterion: Criterion, rule: Rule): Pick<Problem, 'message' | 'fix'> | undefined => {
  const isList = 'meets' in rule;
  if (criterion.kind === 'text' || criterion.kind === 'version') {
    const message = `a row of kind ${criterion.kind} cannot decide`;
    return { message, fix: 'use a support, choice, licence or quantity row' };
  }
  if (isList === (criterion.kind === 'quantity')) {
    const fix = isList ? 'use atMost or atLeast' : 'use meets and partly';
    return { message: `the rule does not fit a row of kind ${criterion.kind}`, fix };
  }
  if (!isList) return undefined;
  const answers = answersOf(criterion);
  const wrong = answers && [...rule.meets, ...rule.partly].find((answer) => !answers.includes(answer));
  if (wrong !== undefined)
    return { message: `"${wrong}" is no answer of this row`, fix: suggest(wrong, answers ?? [], '') };
  return rule.meets.length === 0
    ? { message: 'nothing meets this rule', fix: 'list at least one answer in meets' }
    : undefined;
};

/** A rule that lists answers which a row cannot give would fail in silence. */
export const rulesFit: QualityRule = {
  name: 'rules-fit',
  description: 'The rules of a need fit the kind and the answers of their rows.',
  reads: ['criteria', 'needs'],
  check: ({ content }) => {
    const criteria = new Map(content.criteria.map((criterion) => [criterion.id, criterion]));
    return content.needs.flatMap(({ id, rules }) =>
      rules.flatMap((rule, index): Problem[] => {
        const criterion = criteria.get(rule.criterion.id);
        if (!criterion) return [];
        const path = ['needs', id, 'rules', index];
        const wrong = misfit(criterion, rule);
        if (wrong) return [{ file: FILE, path, ...wrong }];
        const open = content.tools.find((tool) => tool.facts[criterion.id]?.value === 'not-applicable');
        if (!open || rule.notApplicable) return [];
        const message = `does not say what "not applicable" means, the answer of ${open.name}`;
        return [{ file: FILE, path, message, fix: 'add notApplicable: meets, partly, fails or unknown' }];
      }),
    );
  },
};

/** A question whose answer is the same for all is noise. */
export const needsSeparate: QualityRule = {
  name: 'needs-separate',
  description: 'Every need tells at least two tools apart.',
  reads: ['criteria', 'needs', 'tools'],
  check: ({ content }) =>
    content.needs
      .filter((need) => content.tools.length > 1 && !separates(need, content.tools))
      .map(({ id }) => ({
        file: FILE,
        path: ['needs', id],
        message: 'tells no two tools apart',
        fix: 'sharpen its rules, or remove it: the row in the comparison is enough',
      })),
};
