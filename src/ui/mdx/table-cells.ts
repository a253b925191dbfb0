/** The rows of a table as HTML, each cell with the name of its column. */
export const labelCells = (html: string): string => {
  const labels = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, label = '']) => label.replace(/<[^>]+>/g, ''));
  let column = 0;
  return html.replace(/<t[rd]\b/g, (tag) => {
    if (tag === '<tr') column = 0;
    return tag === '<td' ? `<td data-label="${labels[column++]}"` : tag;
  });
};
