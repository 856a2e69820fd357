import { saveFile } from './save-file.ts';
import { type StandAlone, standAlone } from './stand-alone-svg.ts';

/** Two dots for one, so that it stays sharp when it is printed. */
const SCALE = 2;

export type PictureKind = 'png' | 'svg';

/** Saves a drawing of the page as a file, on paper in light colours, with its title and of how many it is; nothing in it points elsewhere. */
export async function savePicture(svg: SVGSVGElement, fileName: string, kind: PictureKind): Promise<void> {
  const made = standAlone(svg, titleOf(svg), subtitleOf(svg));
  try {
    const name = `${fileName}.${kind}`;
    if (kind === 'svg') saveFile(svgFile(made.picture), name);
    else saveFile(await pngFile(made), name);
  } finally {
    made.remove();
  }
}

/** The name of the figure it stands in, or its own. */
function titleOf(svg: SVGSVGElement): string {
  const figure = figureOf(svg);
  return (
    wordsAt(figure, 'aria-labelledby') ??
    figure?.getAttribute('aria-label') ??
    svg.getAttribute('aria-label') ??
    ''
  ).trim();
}

/** The line below it, with n or the interval. */
function subtitleOf(svg: SVGSVGElement): string {
  return wordsAt(figureOf(svg), 'aria-describedby')?.trim() ?? '';
}

function figureOf(svg: SVGSVGElement): Element | null {
  return svg.closest('figure, [role=figure]');
}

/** What stands in the element that an attribute points to. */
function wordsAt(figure: Element | null, attribute: string): string | null {
  const [id = ''] = (figure?.getAttribute(attribute) ?? '').split(' ');
  return id === '' ? null : (document.getElementById(id)?.textContent ?? null);
}

function svgFile(picture: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

async function pngFile({ picture, width, height }: StandAlone): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  // A picture has no fonts of the page, a canvas has: the shapes come from the one, the texts from the other.
  const shapes = picture.cloneNode(true);
  if (!(shapes instanceof SVGSVGElement)) throw new Error('The copy of the drawing is no drawing.');
  for (const text of shapes.querySelectorAll('text')) text.remove();
  const address = URL.createObjectURL(svgFile(shapes));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  for (const text of picture.querySelectorAll('text')) drawText(context, text, picture);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('The picture could not be written.');
  return png;
}

/** Draws a text where the page laid it out, piece by piece, each in its own font. */
function drawText(context: CanvasRenderingContext2D, text: SVGTextElement, picture: SVGSVGElement): void {
  const of = text.getScreenCTM();
  const origin = picture.getScreenCTM();
  if (!of || !origin) return;
  const place = origin.inverse().multiply(of);
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let piece = walker.nextNode(); piece; piece = walker.nextNode()) {
    const words = piece.textContent ?? '';
    if (!piece.parentElement || at >= text.getNumberOfChars()) break;
    const style = getComputedStyle(piece.parentElement);
    const { x, y } = text.getStartPositionOfChar(at);
    context.setTransform(new DOMMatrix([SCALE, 0, 0, SCALE, 0, 0]).multiply(matrixOf(place)));
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.fillStyle = style.fill;
    context.fillText(words, x, y);
    at += words.length;
  }
}

function matrixOf({ a, b, c, d, e, f }: DOMMatrix): DOMMatrix {
  return new DOMMatrix([a, b, c, d, e, f]);
}
