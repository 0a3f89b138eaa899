/**
 * The way from a word to its card: the region a pointer may cross without closing the card.
 *
 * The straight line from any point of the word to any point of the card lies in the convex hull of
 * both rectangles. The hull is the union of the trapezoids between facing edges and the rectangles
 * themselves, so a point is inside when it is left of every edge of the hull. Eight corners, one
 * sort, no allocation worth speaking of.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [number, number];

const corners = ({ left, top, right, bottom }: Box): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Twice the signed area of the triangle; positive: `c` lies to the left of a → b (y down: clockwise). */
const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Half of Andrew's monotone chain. */
const chain = (points: readonly Point[]): Point[] => {
  const hull: Point[] = [];
  for (const point of points) {
    for (;;) {
      const last = hull.at(-1);
      const before = hull.at(-2);
      if (last === undefined || before === undefined || turn(before, last, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull;
};

export const isInCorridor = (x: number, y: number, word: Box, card: Box): boolean => {
  const points = [...corners(word), ...corners(card)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const hull = [...chain(points).slice(0, -1), ...chain(points.reverse()).slice(0, -1)];
  return hull.every((from, index) => turn(from, hull[(index + 1) % hull.length] ?? from, [x, y]) >= 0);
};
