import type { Catalogue } from '../../catalogue/index.ts';
import { BASIS_LABEL, BASIS_MARK, BASIS_ORDER, PRIMARY } from '../../core/evidence.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { grouped } from '../../core/view/groups.ts';
import type { Criterion, Symptom, Tool } from '../../core/model.ts';
import type { Link } from '../../core/view/page.ts';
import { FILES, PAGES, routes } from '../../core/routes.ts';
import { counted } from '../../core/text/words.ts';
import { toolColumns, type ToolColumn } from '../../core/view/tool-head.ts';

/** One criterion with a fact of every tool, in the order of the columns. */
export interface CompareRow extends Pick<Criterion, 'id' | 'label' | 'question'> {
  /** Its page, which a copied link leads to. */
  readonly to: string;
  readonly facts: readonly FactView[];
  /** How many symptoms name it, and where they are. */
  readonly symptoms?: Link;
}

/** The rows of one group, under its heading. */
export interface CompareGroup {
  /** Place of the heading on the page. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly CompareRow[];
}

/** The comparison of some tools, with what a reader can do with it. */
export interface CompareTableView {
  readonly caption: string;
  readonly tools: readonly ToolColumn[];
  readonly groups: readonly CompareGroup[];
  /** The groups, each with its place and how many rows it has. */
  readonly map: readonly (Link & { readonly size: number })[];
  /** Where other words for the rows are. */
  readonly words: string;
}

/** What the table is made of. */
export type Compared = Pick<Catalogue, 'groups' | 'criteria' | 'symptoms' | 'today' | 'behind'>;

/** Hundreds of titles would weigh more than the table may: it has their number, and the page of criteria names them. */
const symptomsOf = ({ id }: Criterion, all: readonly Symptom[]): Pick<CompareRow, 'symptoms'> => {
  const { length } = all.filter(({ criteria }) => criteria.some((row) => row.id === id));
  const label = counted(length, 'symptoms');
  return length > 0 ? { symptoms: { label, to: routes.criterionDepends(id) } } : {};
};

/** A table of every criterion, one column a tool. */
export const compareTable = (
  caption: string,
  tools: readonly Tool[],
  { groups: headings, criteria, symptoms, today, behind }: Compared,
): CompareTableView => {
  const groups = grouped(headings, criteria).map(({ id, group, members }) => ({
    id: `group-${id}`,
    label: group.label,
    rows: members.map((criterion) => ({
      ...{ id: criterion.id, label: criterion.label, question: criterion.question },
      to: routes.criterion(criterion.id),
      facts: tools.flatMap((tool) => factViews(tool, [criterion], today)),
      ...symptomsOf(criterion, symptoms),
    })),
  }));
  return {
    caption,
    tools: toolColumns(tools, behind),
    groups,
    map: groups.map(({ id, label, rows }) => ({ label, to: `#${id}`, size: rows.length })),
    words: FILES.rowWords,
  };
};

/** What the evidence label after a value means. */
export interface BasisLegend {
  /** `meaning` is left out where it is the mark itself. */
  readonly marks: readonly { readonly mark: string; readonly meaning?: string }[];
  /** Marks of primary sources. */
  readonly primary: string;
  /** Where the page about the site says how certainty is computed. */
  readonly certainty: string;
  /** The page of the field report. */
  readonly report: string;
}

export const BASIS_LEGEND: BasisLegend = {
  marks: BASIS_ORDER.filter((kind) => kind !== 'none').map((kind) => {
    const [mark, meaning] = [BASIS_MARK[kind], BASIS_LABEL[kind]];
    return meaning === mark ? { mark } : { mark, meaning };
  }),
  primary: PRIMARY.map((kind) => BASIS_MARK[kind]).join(', '),
  certainty: routes.aboutSection('certainty'),
  report: PAGES.fieldReport,
};
