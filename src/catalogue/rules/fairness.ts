import { FAIRNESS_BOUNDS, fairnessOf, type Fairness } from '../../core/fairness.ts';
import type { Fault } from '../problem.ts';
import { placeOf, type QualityRule, type Scope } from './rule.ts';

const TOOL = 'content/tools/amberwick.mdx';
const { coverage, coverageGap, noToYes, sources, length } = FAIRNESS_BOUNDS;

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/** Figures of the tools that count as a measure for the others. */
const completeIn = ({ content }: Scope): Fairness[] =>
  content.tools.map(fairnessOf).filter(({ incomplete }) => !incomplete);

/** Tools that are compared in full know as much of one as of another; one that is not yet says so. */
export const fairCoverage: QualityRule = {
  kind: 'fair-coverage',
  description:
    'A tool of which too little is known says in gaps what has not been checked and why, and only such a tool.',
  numbers: {
    'share of known facts (minimum)': coverage,
    'share of known facts below the tool with most (maximum)': coverageGap,
  },
  reads: ['criteria', 'tools'],
  bad: {
    [TOOL]: `facts:
  first-edition: {value: unknown, note: We read the list of editions.}
  letters-a-day: {value: unknown, note: We read the handbook.}`,
  },
  good: { 'content/tools/cobblegrid.mdx': 'gaps: Only one leaflet is known, and it answers next to nothing.' },
  check: (scope) => {
    const figures = scope.content.tools.map(fairnessOf);
    const most = Math.max(...figures.map((tool) => tool.coverage));
    return figures.flatMap((tool): Fault[] => {
      const short = tool.coverage < coverage || most - tool.coverage > coverageGap;
      if (short === tool.incomplete) return [];
      const { file } = placeOf(scope, 'tools', tool.id);
      const message = `${percent(tool.coverage)} of the facts are known`;
      return short
        ? [{ file, path: ['facts'], message, fix: 'find out more, or add gaps: what has not been checked, and why' }]
        : [{ file, path: ['gaps'], message: `says what is missing, but ${message}`, fix: 'remove gaps' }];
    });
  },
};

const routeFrom = (cited: string) => `facts:
  route-shape: {value: [direct], sources: [${cited}]}`;

export const fairSources: QualityRule = {
  kind: 'fair-sources',
  description: 'No tool without gaps rests on far fewer sources than another.',
  numbers: { 'sources, as a share of the tool with most (minimum)': sources },
  reads: ['criteria', 'sources', 'tools'],
  bad: { [TOOL]: routeFrom('aw-plans, bl-note, bp-registry, cg-leaflet, fx-handbook') },
  good: { [TOOL]: routeFrom('aw-plans, bl-note') },
  check: (scope) => {
    const figures = completeIn(scope);
    const most = Math.max(...figures.map((tool) => tool.sources));
    return figures
      .filter((tool) => tool.sources < most * sources)
      .map((tool) => ({
        file: placeOf(scope, 'tools', tool.id).file,
        path: ['facts'],
        message: `rests on ${tool.sources} sources, another tool on ${most}`,
        fix: 'cite more sources, or add gaps if much has not been checked',
      }));
  },
};

export const fairNo: QualityRule = {
  kind: 'fair-no',
  description: 'A no rests on nearly as many sources as a yes.',
  numbers: { 'sources per no, as a share of those per yes (minimum)': noToYes },
  reads: ['criteria', 'tools'],
  bad: {
    [TOOL]: `facts:
  night-flight: {value: yes, edition: free, sources: [aw-handbook, aw-plans, aw-editions, aw-licence]}`,
  },
  good: { [TOOL]: 'facts:\n  night-flight: {value: yes, edition: free, sources: [aw-handbook]}' },
  check: (scope) =>
    completeIn(scope).flatMap(({ id, perYes, perNo }): Fault[] => {
      if (perYes === undefined || perNo === undefined || perNo >= perYes * noToYes) return [];
      const message = `has ${perNo.toFixed(1)} sources per no and ${perYes.toFixed(1)} per yes`;
      const fix = 'find more evidence for what it lacks, or write unknown';
      return [{ file: placeOf(scope, 'tools', id).file, path: ['facts'], message, fix }];
    }),
};

const WELL = `A bird finds its roof from every hill, in light fog and after dark, and no third roof is asked.
One helper feeds it, and the plans are open. Whoever can climb a ladder can run it.`;

const bodyWith = (well: string) => `---
---
<Section id="what-it-is" title="Birds">One bird for each roof.</Section>

<Section id="does-well" title="It flies">${well}</Section>

<Section id="falls-short" title="It forgets">Nobody writes down who sent what.</Section>

<Section id="pick-it" title="Pick it on a hill">Take it if your roofs see each other.</Section>

<Section id="not-for" title="Leave it in town">
Leave it where somebody has to prove who sent a letter, or where a stolen signet would be a disaster. Leave it in fog.
</Section>
`;

export const fairLength: QualityRule = {
  kind: 'fair-length',
  description: 'The sections on what a tool does well and on who should not take it are about as long for every tool.',
  numbers: { 'longest section, as a multiple of the shortest (maximum)': length },
  reads: ['criteria', 'tools'],
  bad: { [TOOL]: bodyWith('Letters fly.') },
  good: { [TOOL]: bodyWith(WELL) },
  check: (scope) => {
    const figures = completeIn(scope);
    return Object.entries({ strengths: 'does-well', notFor: 'not-for' } as const).flatMap(
      ([field, section]): Fault[] => {
        const words = (tool: Fairness) => tool[field as 'strengths' | 'notFor'];
        const sorted = figures.toSorted((a, b) => words(a) - words(b));
        const [shortest, longest] = [sorted[0], sorted.at(-1)];
        if (!shortest || !longest || words(longest) <= words(shortest) * length) return [];
        const message = `the section ${section} has ${words(shortest)} words, that of ${longest.name} ${words(longest)}`;
        const fix = `write at least ${Math.ceil(words(longest) / length)} words, or shorten the other section`;
        return [{ file: placeOf(scope, 'tools', shortest.id).file, path: [], message, fix }];
      },
    );
  },
};
