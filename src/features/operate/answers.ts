import type { Operations, Tool } from '../../core/model.ts';
import { OUTAGE_LABEL, type OperateSection } from '../../core/operate.ts';
import { routes } from '../../core/routes.ts';
import { shorten } from '../../core/text/cut.ts';
import { listed } from '../../core/text/lists.ts';
import { counted } from '../../core/text/words.ts';
import type { Link } from '../../core/view/page.ts';
import type { OutageAspect, Support } from '../../core/vocabulary.ts';
import { kindOf, portLabel } from './ports.ts';

/** A section of a tool in one sentence, with the link to the section. */
export interface ShortAnswer {
  readonly answer: string;
  readonly more: Link;
}

/** Characters of a path in a sentence. */
const PATH = 60;

const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? '';

/**
 * Which ports must be open to the internet, and which parts of the server have none that may be. A reader who asks about
 * one part of several would take a bare list for an answer about that part.
 */
export const portsAnswer = ({ ports, parts }: Operations): string => {
  const rows = ports.map((port) => ({ port, kind: kindOf(port, parts) }));
  const open = rows.filter(({ kind }) => kind === 'open');
  if (open.length === 0) return 'No port must be open to the internet.';
  const servers = new Set(ports.map(({ part }) => part).filter((part) => parts[part]?.side === 'server'));
  const at = (part: string) => (servers.size > 1 ? ` at ${parts[part]?.name}` : '');
  const closed = Object.entries(parts).flatMap(([id, { name }]) => {
    const own = rows.filter(({ port }) => port.part === id).map(({ kind }) => kind);
    return own.includes('private') && own.every((kind) => kind === 'private' || kind === 'outbound') ? name : [];
  });
  const none = closed.length > 0 ? `; none at ${listed(closed, 'or')}` : '';
  return `Open to the internet: ${listed(open.map(({ port }) => portLabel(port) + at(port.part)))}${none}.`;
};

const OUTAGE_WORDS: Readonly<Partial<Record<Support, string>>> = {
  yes: 'Keeps working',
  partly: 'In part',
  no: 'Stops',
  unknown: 'Unknown',
};

/** Groups the functions by how well they keep working. A function that does not apply is left out. */
const outageAnswer = ({ outage }: Operations): string => {
  const aspects = Object.entries(OUTAGE_LABEL) as [OutageAspect, string][];
  return (Object.entries(OUTAGE_WORDS) as [Support, string][])
    .map(([works, words]) => ({
      words,
      of: aspects.filter(([aspect]) => outage[aspect].works === works).map(([, label]) => label.toLowerCase()),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ words, of }) => `${words}: ${of.join(', ')}.`)
    .join(' ');
};

const telemetryAnswer = ({ telemetry }: Operations): string => {
  if (telemetry.length === 0) return 'Nothing that we know of.';
  const stoppable = telemetry.filter(({ off }) => off === 'yes').length;
  return `${counted(telemetry.length, 'kinds')} of traffic. We know how to stop ${stoppable || 'none'} of them.`;
};

const advisoriesAnswer = ({ advisories, advisoriesNote }: Operations): string => {
  const [newest] = advisories.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return newest ? `Newest: ${newest.id}, ${newest.on}, fixed in ${newest.fixed}.` : firstSentence(advisoriesNote);
};

type Answers = Readonly<Record<OperateSection, readonly [answer: string, label: string]>>;

const answersOf = (operations: Operations): Answers => {
  const { ports, backup, upgradePath, upgrades, telemetry, advisories, limits, edges, checks } = operations;
  return {
    ports: [portsAnswer(operations), `all ${counted(ports.length, 'ports')}`],
    outage: [outageAnswer(operations), 'why, with sources'],
    backup: [`First: ${shorten(backup[0]?.path ?? 'not known', PATH)}`, counted(backup.length, 'places')],
    upgrades: [firstSentence(upgradePath.text), counted(upgrades.length, 'upgrade notes')],
    telemetry: [telemetryAnswer(operations), telemetry.length > 0 ? 'what, and how to stop it' : 'where we looked'],
    advisories: [
      advisoriesAnswer(operations),
      advisories.length > 0 ? counted(advisories.length, 'advisories') : 'where we looked',
    ],
    limits: [firstSentence(limits[0]?.what ?? 'None that we know of.'), counted(limits.length, 'limits')],
    edges: [firstSentence(edges[0]?.what ?? 'None that we know of.'), counted(edges.length, 'sharp edges')],
    checks: [checks[0]?.what ?? 'None yet.', counted(checks.length, 'commands')],
  };
};

/** The short answer of each section about running a tool. */
export const shortAnswers = ({ id, operations }: Tool): Readonly<Record<OperateSection, ShortAnswer>> => {
  const answers = Object.entries(answersOf(operations)) as [OperateSection, Answers[OperateSection]][];
  return Object.fromEntries(
    answers.map(([section, [answer, label]]) => [
      section,
      { answer, more: { label, to: routes.operate(id, section) } },
    ]),
  ) as Record<OperateSection, ShortAnswer>;
};
