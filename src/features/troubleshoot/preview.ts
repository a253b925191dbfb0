import { namesAnd } from '../../core/text/lists.ts';
import { cardTool, type Card } from '../../core/view/page.ts';
import type { AreaView } from './area-view.ts';
import type { SymptomView } from './symptom-view.ts';

/** The preview image of a symptom: in which tools, what, and how it shows. */
export const symptomCard = ({ title, shows, tools, area }: SymptomView): Card => ({
  kicker: `${namesAnd(tools.map(({ tool }) => tool))} · ${area.label}`,
  ...{ title, text: shows, rows: [] },
  tools: tools.map(({ tool }) => cardTool(tool)),
});

/** The preview image of an area: what hurts, and its most reported symptoms. */
export const areaCard = ({ meta, symptoms }: AreaView): Card => ({
  kicker: 'Troubleshooting',
  title: meta.heading ?? meta.title,
  text: [meta.lead, ...symptoms.slice(0, 3).map(({ title }) => `${title}.`)].join(' '),
  ...{ tools: [], rows: [] },
});
