/**
 * Hides the groups without a row, and marks and shows the first of the others in the map of groups: it is what comes
 * below the fields that filter.
 */
export function showGroups(root: HTMLElement): void {
  const bodies = [...root.querySelectorAll('tbody')];
  for (const body of bodies) body.hidden = [...body.rows].every((row) => row.hidden || row.classList.contains('group'));
  const first = bodies.find((body) => !body.hidden)?.getAttribute('aria-labelledby') ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.group-map a')) {
    const marked = link.hash === `#${first}`;
    link.ariaCurrent = marked ? 'true' : null;
    if (marked) link.parentElement?.scrollTo({ left: link.offsetLeft - 16 });
  }
}
