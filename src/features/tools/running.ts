import type { Tool } from '../../core/model.ts';
import { operateOutline } from '../../core/operate.ts';
import { routes } from '../../core/routes.ts';
import type { MovedPlace } from '../../core/view/moved-places.ts';
import type { Link } from '../../core/view/page.ts';

/** The way from a tool to how it is run. */
export interface RunningView {
  /** The sections of a page of its own, and the firewall sheet. */
  readonly running: readonly Link[];
  /** The same sections at their earlier places on the tool page. */
  readonly moved: readonly MovedPlace[];
}

/** How to run a tool, by the sections of that page. */
export const runningView = ({ id }: Pick<Tool, 'id'>): RunningView => {
  const moved = operateOutline().map(({ id: section, title }) => ({
    ...{ id: section, label: title, to: routes.operate(id, section) },
  }));
  const running = moved.map(({ label, to }) => ({ label, to }));
  return { running: [...running, { label: 'Firewall sheet', to: routes.firewall(id) }], moved };
};
