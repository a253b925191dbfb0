/**
 * Looks for the place that the address names. Only for a place that has moved or is missing it fetches the script that
 * handles it.
 */
function land(): void {
  const place = location.hash.slice(1);
  const there = place ? document.getElementById(place) : document.body;
  if (!there || 'moved' in there.dataset) void import('./lost-place.ts').then(({ lead }) => lead());
}

addEventListener('hashchange', land);
land();
