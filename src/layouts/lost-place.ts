import { pastedFragments } from '../core/pasted.ts';

const tell = (asked: string): void => {
  const note = document.createElement('p');
  note.className = 'note note-caution lost-place';
  note.role = 'status';
  note.textContent = `This link names a place that this page does not have: “${asked.slice(0, 60)}”.`;
  document.querySelector('main')?.prepend(note);
};

/** Leads on where the place of a link has moved, repairs a place that was mangled on its way, and reports one that is not there. */
export function lead(): void {
  document.querySelector('.lost-place')?.remove();
  const places = pastedFragments(location.hash);
  const found = places.find((id) => document.getElementById(id));
  const target = found && document.getElementById(found);
  if (target && target instanceof HTMLAnchorElement && 'moved' in target.dataset) return location.replace(target.href);
  if (found !== undefined && found !== places[0]) return location.replace(`#${found}`);
  if (places[0] && places[0] !== 'top' && found === undefined) tell(places[0]);
}
