import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARGINS, type Margins, PAPERS, type Paper, pageSize } from './paper-sizes.ts';

const css = readFileSync(new URL('./print-page.css', import.meta.url), 'utf8');
const papers: Paper[] = ['a4', 'letter'];
const kinds: Margins[] = ['usual', 'narrow'];

describe('the sizes of paper', () => {
  it('are those that the print engine is told', () => {
    for (const paper of papers)
      for (const margins of kinds) {
        const { top, side, bottom } = MARGINS[margins];
        const rule = new RegExp(`@page ${paper}-${margins} \\{\\s*size: (\\w+);\\s*margin: ([^;]+);`).exec(
          css,
        );
        expect([rule?.[1]?.toLowerCase(), rule?.[2]]).toEqual([
          PAPERS[paper].label.toLowerCase(),
          `${top}mm ${side}mm ${bottom}mm`,
        ]);
      }
  });

  it('leave whole pixels for the content, rounded up as in print', () => {
    expect(pageSize('a4', 'usual')).toMatchObject({ contentWidth: 643, contentHeight: 987 });
    expect(pageSize('letter', 'usual')).toMatchObject({ contentWidth: 665, contentHeight: 920 });
  });
});
