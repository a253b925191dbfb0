import type { SearchRecord } from '../../core/view/page.ts';
import type { SymptomView } from './symptom-view.ts';

/** How a symptom is found: in its own words, by other wordings, and by what the software prints. */
export const symptomRecord = (view: SymptomView): SearchRecord => {
  const { to, title, area, also, errors, shows, tools, why, tell, cure } = view;
  const names = tools.map(({ tool, versions, note = '' }) => `${tool.name} ${versions} ${note}`);
  const commands = tell.flatMap(({ command, expect }) => [command, expect]);
  return {
    ...{ url: to, kind: 'symptom', title, page: area.label },
    // The names of all things come before a first result, and there are many symptoms.
    also: [],
    later: [...also, ...errors, ...tools.map(({ tool }) => tool.name)],
    text: [shows, ...names, why, ...commands, ...cure].join(' '),
  };
};
