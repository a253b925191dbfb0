/** Acts once the frame that shows a tick is painted: a timer alone may come before it. What is not on screen has no frames. */
export const afterFrame = (act: () => void): void => {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
};
