/** Points of a line that goes along or across only. */
export type Line = readonly (readonly [x: number, y: number])[];

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line as a stroke of a drawing. */
export const lineOf = (line: Line): string =>
  line
    .map(([x, y], index) => {
      if (index === 0) return `M${x} ${Math.round(y)}`;
      return x === line[index - 1]?.[0] ? `V${Math.round(y)}` : `H${x}`;
    })
    .join('');

/** Rectangles as one shape. */
export const boxesOf = (boxes: readonly Rectangle[]): string =>
  boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}H${x}z`).join('');

/** Heads of arrows at some points as one shape: to the left, or to the right. */
export const headsOf = (points: Line, right = false): string =>
  points.map(([x, y]) => `M${x} ${Math.round(y)}l${right ? '-9-5v10z' : '9-5v10z'}`).join('');
