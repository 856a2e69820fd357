import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** In points. */
export const PAPERS = { A4: [595, 842], Letter: [612, 792] } as const;
export type Paper = keyof typeof PAPERS;

/** What a PDF says: the text of each page, its size in points, and whether it can be read aloud in order. */
export type ReadPdf = {
  pages: string[];
  sizes: number[][];
  all: string;
  /** Without spaces: a word cut into lines comes back in parts. */
  unbroken: string;
  tagged: boolean;
  title: unknown;
};

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const sizes = await Promise.all(
    pages.map(async (_, at) => (await pdf.getPage(at + 1)).view.slice(2).map(Math.round)),
  );
  const { info } = await pdf.getMetadata();
  const all = pages.join('\n');
  return {
    ...{ pages, sizes, all, unbroken: unspaced(all) },
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    title: Reflect.get(info, 'Title'),
  };
}

/**
 * Goes to an address, such as `/reports/week`, with a load of its own: otherwise the page before it stays until this one
 * is drawn, and hears what is chosen.
 */
export async function loadAt(page: Page, address: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${address}`);
  await page.reload();
}

/** Waits until the pages on screen are whole. */
export async function pagesReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
}

/** Prints what is on screen, as the browser's own window does it, and reads it back. */
export async function printedPdf(page: Page): Promise<ReadPdf> {
  await pagesReady(page);
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true }));
}

/** Chooses the paper above the pages. */
export async function choosePaper(page: Page, paper: Paper): Promise<void> {
  await page.getByLabel('Paper').selectOption({ label: paper });
  await expect(page).toHaveURL(new RegExp(`paper=${paper.toLowerCase()}`));
  await expect(page.locator(`.print-paper[data-paper="${paper.toLowerCase()}"]`)).toBeVisible();
  await pagesReady(page);
}

/**
 * Prints the report on screen on a paper, checks that its pages have that size, their number at the foot and the
 * `running` words at the top of each but the first, and that the preview shows the same text on the same pages.
 */
export async function printedLikeShown(page: Page, paper: Paper, running: string): Promise<ReadPdf> {
  await choosePaper(page, paper);
  const shown = await shownPages(page);
  const printed = await printedPdf(page);
  expect(printed.tagged).toBe(true);
  expect(printed.sizes).toEqual(printed.pages.map(() => [...PAPERS[paper]]));
  const { length } = printed.pages;
  await expect(page.getByText(`Page 1 of ${length}`, { exact: true }).first()).toBeVisible();
  printed.pages.forEach((text, at) => {
    expect(countOf(text, `Page ${at + 1} of ${length}`), `foot of page ${at + 1}`).toBe(1);
    if (at > 0) expect(unspaced(text), `head of page ${at + 1}`).toContain(unspaced(running));
  });
  expect(shown.length, 'as many pages shown as printed').toBe(length);
  const missing = shown.flatMap((texts, at) => {
    const text = unspaced(printed.pages[at] ?? '');
    return texts.filter((part) => !text.includes(part)).map((part) => `page ${at + 1}: ${part}`);
  });
  expect(missing, 'shown and not printed on that page').toEqual([]);
  return printed;
}

/** What begins and ends on one page of the preview, page by page, without spaces. */
async function shownPages(page: Page): Promise<string[][]> {
  return page.locator('.print-paper').evaluate((paper) => {
    const box = paper.getBoundingClientRect();
    const scale = box.width / paper.clientWidth;
    const gap = Number.parseFloat(getComputedStyle(paper).columnGap);
    const step = (paper.clientWidth + gap) * scale;
    const pages = Math.round((paper.scrollWidth + gap) / (paper.clientWidth + gap));
    const texts: string[][] = Array.from({ length: pages }, () => []);
    for (const part of paper.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dd, tbody tr')) {
      const at = Array.from(part.getClientRects(), ({ left }) => Math.floor((left - box.left + 1) / step));
      const text = (part.textContent ?? '').replace(/\s/g, '');
      if (text !== '' && at[0] !== undefined && at.every((one) => one === at[0])) texts[at[0]]?.push(text);
    }
    return texts;
  });
}

/** How often a part stands in a text. */
export function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** A text as `unbroken` has it. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}
