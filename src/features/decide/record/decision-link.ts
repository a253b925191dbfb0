import { formatChoice, withDay, type Choice } from '../../../core/decision/choice.ts';
import { dayOfLink } from '../../../core/decision/day.ts';

/** The whole address of a choice on a page, with the day of the link that was opened; a choice without one gets today. */
export const decisionLink = (path: string, choice: Choice, today: string): string => {
  const { day = today } = dayOfLink(location.search, today);
  return new URL(path + withDay(formatChoice(choice), day), location.href).href;
};
