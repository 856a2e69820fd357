const SVG = 'http://www.w3.org/2000/svg';
const PADDING = 20;
const TITLE = { size: 20, line: 26, weight: 480, family: '--serif', ink: '--ink' };
const SUBTITLE = { size: 13, line: 18, weight: 400, family: '--sans', ink: '--ink-2' };
const GAP = 12;

/** What a picture needs of the page's styles; as attributes, because a style of its own would be refused by the page. */
const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
] as const;
const WRITTEN = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'] as const;

const IS_PAINTED = 'path, rect, circle, ellipse, line, polyline, polygon, text, tspan';
/** What only means something on the screen: areas to point at, and rings around what has the focus. */
const ONLY_ON_SCREEN = '[data-only-on-screen], .recharts-tooltip-cursor';
const OF_THE_PAGE = ['class', 'style', 'tabindex', 'role', 'aria-hidden', 'focusable'] as const;

/** A picture that needs nothing of the page, in the page until `remove` so that its texts can be measured. */
export type StandAlone = { picture: SVGSVGElement; width: number; height: number; remove: () => void };

/**
 * A copy of a drawing of the page that can leave it: in light colours whatever the theme, every style an attribute,
 * on paper, with its title and the line below that above it.
 */
export function standAlone(drawing: SVGSVGElement, title: string, subtitle: string): StandAlone {
  const { width: wide, height: high } = drawing.getBoundingClientRect();
  const size = { width: Math.ceil(wide), height: Math.ceil(high) };
  // Beside the drawing, so that rules for what is inside a figure hold for the copy as well.
  const holder = document.createElement('div');
  holder.setAttribute('data-mantine-color-scheme', 'light');
  holder.setAttribute('aria-hidden', 'true');
  Object.assign(holder.style, { position: 'fixed', top: '0', left: '-10000px' });
  const picture = document.createElementNS(SVG, 'svg');
  holder.append(picture);
  (drawing.parentElement ?? document.body).append(holder);

  const titles = wrap(title, size.width, TITLE);
  const subtitles = wrap(subtitle, size.width, SUBTITLE);
  const below = PADDING + titles.length * TITLE.line;
  const words = below + subtitles.length * SUBTITLE.line;
  const top = words === PADDING ? PADDING : words + GAP;
  const width = size.width + 2 * PADDING;
  const height = top + size.height + PADDING;
  setAll(picture, { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  picture.append(name, part('rect', { width, height, fill: 'var(--sheet)' }));
  picture.append(...writtenLines(titles, PADDING, TITLE), ...writtenLines(subtitles, below, SUBTITLE));

  const copy = drawing.cloneNode(true);
  if (copy instanceof SVGSVGElement) {
    for (const one of copy.querySelectorAll(ONLY_ON_SCREEN)) one.remove();
    copy.removeAttribute('aria-label');
    setAll(copy, { ...size, x: PADDING, y: top, overflow: 'visible' });
    picture.append(copy);
  }
  inlineStyles(picture);
  // From here on its attributes alone count, as they will outside the page.
  document.body.append(holder);
  return { picture, width, height, remove: () => holder.remove() };
}

/** Reads first and writes after: a style that was taken away would change those below it. */
function inlineStyles(picture: SVGSVGElement): void {
  const found = [...picture.querySelectorAll<SVGElement>('*')].map((element) => {
    const computed = getComputedStyle(element);
    const isText = element.matches('text, tspan');
    const names = element.matches(IS_PAINTED) ? [...PAINTED, ...(isText ? WRITTEN : [])] : [];
    return {
      element,
      styles: [...names, 'opacity'].map((name) => [name, computed.getPropertyValue(name)] as const),
    };
  });
  for (const { element, styles } of found) {
    for (const name of OF_THE_PAGE) element.removeAttribute(name);
    for (const [name, value] of styles) {
      if (name !== 'opacity' || value !== '1') element.setAttribute(name, written(value));
    }
  }
}

/** `transparent` is computed as a black that other programs paint; not all of them read an address in quotes. */
function written(value: string): string {
  return value === 'rgba(0, 0, 0, 0)' ? 'none' : value.replace(/^url\("(#[^"]+)"\)/, 'url($1)');
}

type Letters = typeof TITLE;

function writtenLines(lines: readonly string[], top: number, letters: Letters): SVGElement[] {
  return lines.map((line, at) => {
    const text = part('text', {
      x: PADDING,
      y: top + letters.size + at * letters.line,
      fill: `var(${letters.ink})`,
      'font-size': letters.size,
      'font-weight': letters.weight,
    });
    text.style.fontFamily = `var(${letters.family})`;
    text.textContent = line;
    return text;
  });
}

/** Lines no wider than the drawing. Other programs may have to take a wider font, so a little room is left. */
function wrap(words: string, width: number, { weight, size, family }: Letters): string[] {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = `${weight} ${size}px ${getComputedStyle(document.body).getPropertyValue(family)}`;
  const fits = (line: string) => canvas === null || canvas.measureText(line).width <= width * 0.92;
  const lines: string[] = [];
  for (const word of words.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function part(name: 'rect' | 'text', attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  setAll(element, attributes);
  return element;
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
