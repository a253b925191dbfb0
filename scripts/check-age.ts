/** `npm run check:age`: lists the facts of tools and alternatives that are due to be checked again and exits 1 when there is one. */
import { dueFacts } from './lib/due.ts';
import { isCalendarDay } from '../src/catalogue/schemas/text.ts';
import { getCatalogue } from '../src/catalogue/index.ts';
import { runJob } from './lib/job.ts';

await runJob({ today: { type: 'string', default: new Date().toISOString().slice(0, 10) } }, ({ root, today }) => {
  const day = String(today);
  if (!isCalendarDay(day)) throw new Error(`--today must be a date such as 2026-11-22, not "${day}".`);
  const { tools, alternatives, criteria } = getCatalogue(root);
  const products = [...tools, ...alternatives];
  const due = dueFacts(products, criteria, day);
  const count = products.flatMap(({ facts }) => Object.values(facts)).filter(Boolean).length;
  return {
    findings: due.map(
      ({ tool, criterion, version, checkedOn, until, ageDays, maxAgeDays }) =>
        `${tool}/${criterion}  checked ${checkedOn} for ${version}, ${ageDays} days ago; fresh until ${until} (${maxAgeDays} days)`,
    ),
    failures: [],
    summary: `${count} facts on ${day}: ${due.length} due`,
    data: { today: day, due },
  };
});
