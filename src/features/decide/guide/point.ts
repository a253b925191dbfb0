import { isModified, partOf } from '../../../ui/island.ts';

/** Takes readers from the link to what tells the tools apart to the question, and marks it: it may be in sight already. */
export const pointToQuestion = (root: ParentNode): void => {
  const link = partOf(root, 'apart')?.querySelector('a');
  if (!link) return;
  link.onclick = (event) => {
    const to = root.querySelector<HTMLElement>('[data-asked] > h2') ?? partOf(root, 'guide-end');
    if (!to || isModified(event)) return;
    event.preventDefault();
    to.toggleAttribute('data-pointed', true);
    to.addEventListener('blur', () => to.removeAttribute('data-pointed'), { once: true });
    to.focus();
    if (matchMedia('(width < 60rem)').matches) to.scrollIntoView();
  };
};
