/**
 * Leads a reader who comes back to where they were. The page comes without the choice and grows as it is restored, so the
 * browser would go along with what is below. The place is kept with the step of the history that the reader leaves, and
 * nothing moves it before the page is used again.
 */
export const keepPlace = (signal: AbortSignal): void => {
  const left = history.state as { readonly y?: number } | null;
  addEventListener(
    'pagehide',
    () => {
      history.scrollRestoration = 'manual';
      history.replaceState({ y: scrollY }, '');
    },
    { signal },
  );
  if (left?.y === undefined) return;
  // The window takes it from the body.
  const { style } = document.body;
  style.overflowAnchor = 'none';
  scrollTo(0, left.y);
  const used = () => {
    style.overflowAnchor = '';
    history.scrollRestoration = 'auto';
  };
  addEventListener('focusin', used, { once: true, signal });
};
