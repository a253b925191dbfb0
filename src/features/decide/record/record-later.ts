import { code, escape, item, link, section } from './markdown.ts';
import { againText } from './later.ts';
import type { RecordView } from './record-view.ts';

/** How many facts that would change it are listed; the page has the others. */
export const MOST_PIVOTS = 8;

/** What has changed since the link that was opened, each fact with its old and its new answer. */
export const sinceThen = ({ since }: RecordView): string[] =>
  since?.text
    ? section(`Since ${since.day ?? ''}`, [
        escape(since.text),
        ...(since.changed.length > 0 ? [''] : []),
        ...since.changed.map(({ title, href, on, who, was, now, cause, sources }) => {
          const cites = sources.map((source) => link(source.title, source.to)).join(', ');
          return item(
            `${link(title, href)} ${who} “${escape(was)}”, and is “${escape(now)}” since ${on}. ${cause} Source: ${cites}`,
          );
        }),
      ])
    : [];

/** What would change a decision. */
export const changing = ({ pivots }: RecordView): string[] => {
  const lines = pivots.slice(0, MOST_PIVOTS).map(({ text, href, certainty, turns, verify, findOut }) => {
    const check = verify ? ` To find out on a host of yours: ${code(verify)}` : '';
    const see = findOut?.see ? ` ${link(findOut.see.label, findOut.see.to)}` : '';
    const step = findOut ? ` To find out: ${escape(findOut.do)}${see}` : '';
    return item(`${link(text, href)} (${certainty}). ${escape(turns.join(' '))}${check}${step}`);
  });
  const more = pivots.length - lines.length;
  return more > 0 ? [...lines, item(`${more} more; the link above lists them.`)] : lines;
};

/** When to look again, and where changes are announced. */
export const lookingAgain = ({ made, again, feeds }: RecordView): string[] => [
  ...(again ? [item(escape(againText(made, again)))] : []),
  ...feeds.map(({ label, href }) => item(`Feed of what changes: ${link(label, href)}`)),
];
