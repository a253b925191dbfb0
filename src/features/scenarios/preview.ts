import { cardTool, type Card, type CardRow } from '../../core/view/page.ts';
import type { ScenarioView } from './view.ts';

const line = (label: string, text: string): CardRow => ({ label, cells: [{ text }] });

/** The preview image of a scenario: its fleet, its tool and its bill. */
export const scenarioCard = ({ meta, answer, fleet, bill }: ScenarioView): Card => ({
  kicker: 'Scenario',
  title: meta.title,
  text: meta.description,
  tools: [cardTool(answer.tool)],
  rows: [
    line('Fleet', fleet.size),
    line('Tool', answer.tool.name),
    line('A month', `${bill.servers} for servers${bill.free ? '' : `, ${bill.licences} for licences`}`),
  ],
});
