import type { Card } from '../../core/view/page.ts';
import type { ToolView } from './view.ts';

/** The preview image of a tool's page. */
export const toolCard = ({ name, mark, verdict, checked }: ToolView): Card => ({
  kicker: `Checked at ${checked.version}`,
  title: name,
  text: verdict,
  tools: [mark],
  rows: [],
});
