import type { Catalogue } from '../../catalogue/index.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { proseMeta } from '../../core/view/prose.ts';
import { everyPair, meshSize, onCircle, type Point } from './mesh.ts';

/** The page on why a mesh is needed: its text, with figures that the text asks for by their sizes. */
export const whyMeshView = ({ pages }: Pick<Catalogue, 'pages'>): PageMeta => {
  const page = proseMeta(pages, 'why-mesh');
  return { ...page, lead: page.description };
};

/** A full mesh as a drawing. */
export interface MeshDrawing {
  readonly id: string;
  readonly title: string;
  readonly hosts: number;
  readonly pairs: number;
  readonly points: readonly Point[];
  /** All lines, as the data of one path. */
  readonly lines: string;
}

/** Half of the drawing, in its units, and how far from there the hosts are. */
const CENTRE = 50;
const RADIUS = 44;

/** The full mesh of a number of hosts, drawn. */
export const meshDrawing = (size: number): MeshDrawing => {
  const { hosts, pairs } = meshSize(size);
  const points = onCircle(hosts, RADIUS, CENTRE);
  const title = `${hosts} hosts, each joined to every other by one of ${pairs} lines`;
  return { id: `mesh-${hosts}`, title, hosts, pairs, points, lines: everyPair(points) };
};

/** A row of the table of sizes. */
export interface MeshRow {
  readonly hosts: string;
  readonly cells: readonly { readonly label: string; readonly figure: string }[];
}

const figure = (amount: number): string => amount.toLocaleString('en-GB');

/** How much work a number of hosts is in a network that is configured by hand. */
export const meshRow = (size: number): MeshRow => {
  const { hosts, pairs, entries, filesToAdd, spokes } = meshSize(size);
  return {
    hosts: figure(hosts),
    cells: [
      { label: 'Pairs', figure: figure(pairs) },
      { label: 'Entries', figure: figure(entries) },
      { label: 'Files', figure: figure(filesToAdd) },
      { label: 'With a hub', figure: figure(spokes) },
    ],
  };
};
