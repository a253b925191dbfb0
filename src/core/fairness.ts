import type { Tool } from './model.ts';

/** Figures that show whether one tool was treated like another. */
export interface Fairness {
  readonly id: string;
  readonly name: string;
  /** Share of facts that are not unknown, 0 to 1. */
  readonly coverage: number;
  /** True if the tool says itself that much has not been checked: then the others are not measured against it. */
  readonly incomplete: boolean;
  /** Different sources behind its facts. */
  readonly sources: number;
  /** Mean number of sources behind a yes, and behind a no; undefined if there is none. */
  readonly perYes: number | undefined;
  readonly perNo: number | undefined;
  /** Words of the section on what it does well, and of the one on who should not take it. */
  readonly strengths: number;
  readonly notFor: number;
}

/** How far the treatment of tools may differ. The check of the content refuses more. */
export const FAIRNESS_BOUNDS = {
  /** Least share of facts that are known. */
  coverage: 0.9,
  /** Most by which two tools' shares may differ. */
  coverageGap: 0.08,
  /** Least number of sources per no, as a share of those per yes. */
  noToYes: 0.6,
  /** Least number of sources of a tool, as a share of the tool with most. */
  sources: 0.5,
  /** Longest section as a multiple of the shortest. */
  length: 1.6,
} as const;

const STRENGTHS = 'does-well';
const NOT_FOR = 'not-for';

/** Words of the section of an MDX body with an id; 0 if it has none. */
const wordsOf = (body: string, id: string): number => {
  const inside = new RegExp(`<Section\\s[^>]*\\bid="${id}"[^>]*>(.*?)</Section>`, 's').exec(body)?.[1] ?? '';
  // The address of a link is not a word.
  return inside
    .replace(/\]\([^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
};

/** What the figures are counted from. */
export type Counted = Pick<Tool, 'id' | 'name' | 'facts' | 'gaps' | 'body'>;

/** The figures of one tool. */
export const fairnessOf = (tool: Counted): Fairness => {
  const all = Object.values(tool.facts);
  const mean = (answer: string): number | undefined => {
    const members = all.filter(({ value }) => value === answer);
    return members.length === 0
      ? undefined
      : members.reduce((sum, { sources }) => sum + sources.length, 0) / members.length;
  };
  return {
    id: tool.id,
    name: tool.name,
    coverage: all.filter(({ value }) => value !== 'unknown').length / all.length,
    incomplete: tool.gaps !== undefined,
    sources: new Set(all.flatMap(({ sources }) => sources.map((source) => source.id))).size,
    perYes: mean('yes'),
    perNo: mean('no'),
    strengths: wordsOf(tool.body, STRENGTHS),
    notFor: wordsOf(tool.body, NOT_FOR),
  };
};
