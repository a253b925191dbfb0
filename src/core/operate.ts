import type { OutageAspect } from './vocabulary.ts';

/** What keeps working while the control server is down, in the order of a table. */
export const OUTAGE_LABEL: Readonly<Record<OutageAspect, string>> = {
  tunnels: 'Existing tunnels',
  relayed: 'Links over a relay',
  paths: 'New links between known nodes',
  joins: 'New nodes',
  logins: 'Logins and renewal of keys',
  changes: 'Changes of policy, revocation',
};

/** Sections about running a tool, in order: id in the address and heading. */
export const OPERATE_SECTIONS = {
  ports: 'Ports',
  outage: 'When the control server is down',
  backup: 'What to back up',
  upgrades: 'Upgrades, and what broke',
  telemetry: 'Telemetry and outgoing traffic',
  advisories: 'Advisories',
  limits: 'Hard limits',
  edges: 'Sharp edges',
  checks: 'Check your own host',
} as const;
export type OperateSection = keyof typeof OPERATE_SECTIONS;

/** The sections as an outline. */
export const operateOutline = () =>
  (Object.entries(OPERATE_SECTIONS) as [OperateSection, string][]).map(([id, title]) => ({ id, title, level: 2 }));

/** Sections that are not on the page of all of them, and the page that has each. */
const OWN_PAGES: Readonly<Record<string, string>> = {
  ...{ ports: 'ports', upgrades: 'upgrades', advisories: 'upgrades', newer: 'upgrades' },
};

/** The page that has a section about running a tool, and the fragment that leads to it there. */
export const operatePlace = (section?: string): readonly [page: string, fragment?: string] => {
  const page = section === undefined ? undefined : OWN_PAGES[section];
  return page === section ? [page ?? 'operate'] : [page ?? 'operate', section];
};
