/**
 * Hands a picture to the reader: as the SVG it is, or drawn to a PNG of twice its size, sharp on paper. Drawn
 * in the browser; a picture without `foreignObject` does not taint the canvas.
 */
import { saveFile } from './save-file.ts';

const SCALE = 2;

export interface Picture {
  /** Without an ending. */
  readonly name: string;
  /** A whole SVG document. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

export const saveSvg = ({ name, source }: Picture): void => saveFile(`${name}.svg`, source, 'image/svg+xml');

/** @throws {Error} where the browser cannot draw or encode it */
export const pngOf = async ({ source, width, height }: Picture): Promise<Blob> => {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the canvas gave no picture')) : resolve(blob)), 'image/png');
  });
};

export const savePng = async (picture: Picture): Promise<void> => saveFile(`${picture.name}.png`, await pngOf(picture), 'image/png');
