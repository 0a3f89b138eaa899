/**
 * Pictures of a view, and whether two of them show the same.
 *
 * Problem: letters are drawn a little differently by every version of a browser. Idea: compare cells, not pixels.
 * A picture is kept at half its size; a cell of 8 × 8 of its pixels has a mean colour; two pictures are the same
 * where hardly any cell's mean differs by more than a few levels. A line that moved by its height, a flag that is
 * missing, another ground are tens of cells; smoothing is none; the loss of WebP is in both (see `picture.test.ts`).
 */

import '../../../../src/ui/tokens.css';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, 8 bits each. */
  readonly data: Uint8ClampedArray;
}

const CELL = 8;
/** Of 255. */
const LEVELS = 8;
/** Pictures of other heights differ where one of them ends. */
const OUTSIDE = [-255, -255, -255] as const;

const meanOf = ({ width, height, data }: Picture, column: number, row: number): readonly [number, number, number] => {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let y = row * CELL; y < Math.min(height, (row + 1) * CELL); y++)
    for (let x = column * CELL; x < Math.min(width, (column + 1) * CELL); x++) {
      const at = (y * width + x) * 4;
      sum[0] += data[at] ?? 0;
      sum[1] += data[at + 1] ?? 0;
      sum[2] += data[at + 2] ?? 0;
      count++;
    }
  return count === 0 ? OUTSIDE : [sum[0] / count, sum[1] / count, sum[2] / count];
};

/** The share of cells, 0 to 1, that differ. */
export const difference = (a: Picture, b: Picture): number => {
  const columns = Math.ceil(Math.max(a.width, b.width) / CELL);
  const rows = Math.ceil(Math.max(a.height, b.height) / CELL);
  let differing = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [first, second] = [meanOf(a, column, row), meanOf(b, column, row)];
      if (first.some((value, channel) => Math.abs(value - (second[channel] ?? 0)) > LEVELS)) differing++;
    }
  return differing / (columns * rows);
};

const bitmapOf = async (base64: string, type: string): Promise<ImageBitmap> =>
  createImageBitmap(await (await fetch(`data:${type};base64,${base64}`)).blob());

const drawn = (width: number, height: number): { canvas: OffscreenCanvas; pen: OffscreenCanvasRenderingContext2D } => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('expected a drawing context, found none');
  return { canvas, pen };
};

/** Half size, to be looked at by people and small enough for the repository. */
const SCALE = 0.5;
const QUALITY = 0.4;

/** Screenshots (PNG, base64) side by side, as WebP (base64). */
export const sheetOf = async (screenshots: readonly string[]): Promise<string> => {
  const bitmaps = await Promise.all(screenshots.map((each) => bitmapOf(each, 'image/png')));
  const width = Math.ceil(bitmaps.reduce((sum, each) => sum + each.width * SCALE + CELL, 0));
  const height = Math.ceil(Math.max(...bitmaps.map((each) => each.height * SCALE)));
  const { canvas, pen } = drawn(width, height);
  pen.fillStyle = '#888';
  pen.fillRect(0, 0, width, height);
  let left = 0;
  for (const bitmap of bitmaps) {
    pen.drawImage(bitmap, left, 0, Math.round(bitmap.width * SCALE), Math.round(bitmap.height * SCALE));
    left += Math.round(bitmap.width * SCALE) + CELL;
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

export const openPicture = async (webp: string): Promise<Picture> => {
  const bitmap = await bitmapOf(webp, 'image/webp');
  const { pen } = drawn(bitmap.width, bitmap.height);
  pen.drawImage(bitmap, 0, 0);
  const { width, height } = bitmap;
  return { width, height, data: pen.getImageData(0, 0, width, height).data };
};

/** Widths of the same letters in the two faces of the interface: other faces, other pictures. */
export const faces = (): string => {
  const probe = document.createElement('i');
  probe.dataset['theme'] = 'system';
  document.documentElement.append(probe);
  const { pen } = drawn(1, 1);
  const widths = ['--sans', '--serif'].map((name) => {
    pen.font = `100px ${getComputedStyle(probe).getPropertyValue(name)}`;
    return `${name.slice(2)} ${pen.measureText('Hamburgefonstiv 0123 Щедрий').width.toFixed(0)}`;
  });
  probe.remove();
  return widths.join(', ');
};
