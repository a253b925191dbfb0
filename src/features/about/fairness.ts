import type { Tool } from '../../core/model.ts';

/** Figures that show whether one tool was treated like another. */
export interface Fairness {
  readonly id: string;
  readonly name: string;
  /** Share of facts that are not unknown, 0 to 1. */
  readonly coverage: number;
  /** Different sources behind its facts. */
  readonly sources: number;
  /** Mean number of sources behind a yes, and behind a no; undefined where there is none. */
  readonly perYes: number | undefined;
  readonly perNo: number | undefined;
  /** Words of the section on what it does well, and of the one on who should not take it. */
  readonly strengths: number;
  readonly notFor: number;
}

/** How far the tools may lie apart. A test fails beyond it. */
export const FAIRNESS_BOUNDS = {
  /** Least share of facts that are known. */
  coverage: 0.9,
  /** Most by which two tools' shares may differ. */
  coverageGap: 0.08,
  /** Least number of sources a no, as a share of those a yes. */
  noToYes: 0.6,
  /** Least number of sources of a tool, as a share of the tool with most. */
  sources: 0.5,
  /** Longest section as a multiple of the shortest. */
  length: 1.6,
} as const;

const STRENGTHS = 'does-well';
const NOT_FOR = 'not-for';

/** Words of the section of an MDX body with an id; none for a section that is not there. */
const wordsOf = (body: string, id: string): number => {
  const inside = new RegExp(`<Section\\s[^>]*\\bid="${id}"[^>]*>(.*?)</Section>`, 's').exec(body)?.[1] ?? '';
  // The address of a link is no word.
  return inside
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
};

/** The figures of one tool; `body` is its article. */
export const fairnessOf = ({ id, name, facts }: Pick<Tool, 'id' | 'name' | 'facts'>, body: string): Fairness => {
  const all = Object.values(facts);
  const mean = (answer: string): number | undefined => {
    const members = all.filter(({ value }) => value === answer);
    return members.length === 0
      ? undefined
      : members.reduce((sum, { sources }) => sum + sources.length, 0) / members.length;
  };
  return {
    id,
    name,
    coverage: all.filter(({ value }) => value !== 'unknown').length / all.length,
    sources: new Set(all.flatMap(({ sources }) => sources.map((source) => source.id))).size,
    perYes: mean('yes'),
    perNo: mean('no'),
    strengths: wordsOf(body, STRENGTHS),
    notFor: wordsOf(body, NOT_FOR),
  };
};

/** What lies outside of the bounds, in words; empty for a fair treatment. */
export const unfair = (tools: readonly Fairness[], bounds: typeof FAIRNESS_BOUNDS = FAIRNESS_BOUNDS): string[] => {
  const ends = (of: (tool: Fairness) => number): [number, number] => {
    const figures = tools.map(of);
    return [Math.min(...figures), Math.max(...figures)];
  };
  const [least, most] = ends(({ coverage }) => coverage);
  const [fewest, many] = ends(({ sources }) => sources);
  const lengths = (['strengths', 'notFor'] as const).flatMap((section) => {
    const [short, long] = ends((tool) => tool[section]);
    return long > short * bounds.length ? [`${section}: from ${short} to ${long} words`] : [];
  });
  return [
    ...tools.flatMap(({ name, coverage }) =>
      coverage < bounds.coverage ? [`${name}: only ${Math.floor(coverage * 100)} % of the facts are known`] : [],
    ),
    ...(most - least > bounds.coverageGap ? [`coverage: ${Math.round((most - least) * 100)} points apart`] : []),
    ...tools.flatMap(({ name, perYes, perNo }) =>
      perYes !== undefined && perNo !== undefined && perNo < perYes * bounds.noToYes
        ? [`${name}: ${perNo.toFixed(1)} sources a no, ${perYes.toFixed(1)} a yes`]
        : [],
    ),
    ...(fewest < many * bounds.sources ? [`sources: from ${fewest} to ${many}`] : []),
    ...lengths,
  ];
};
