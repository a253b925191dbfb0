import { cardTool, type Card } from '../../core/view/page.ts';
import type { ExperimentView } from './experiment-view.ts';

/** The preview image of an experiment: what it asks, of which tools. */
export const experimentCard = ({ meta, line }: ExperimentView): Card => {
  const tools = line.tools.filter(({ measured }) => measured).map(({ tool }) => cardTool(tool));
  return {
    ...{ kicker: 'Measured by our lab', title: meta.heading ?? meta.title, text: line.asks, tools },
    rows: [],
  };
};
