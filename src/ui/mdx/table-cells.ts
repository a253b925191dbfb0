/** The rows of a table as HTML, each cell with the name of its column. */
export const labelCells = (html: string): string => {
  const labels = [...html.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, label = '']) => label.replace(/<[^>]+>/g, ''));
  let column = 0;
  return html.replace(/<tr|<td/g, (tag) => {
    if (tag === '<tr') column = 0;
    return tag === '<td' ? `<td data-label="${labels[column++]}"` : tag;
  });
};
