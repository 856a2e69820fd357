/** The sections of a weekly review, in the order they stand in the entry. */
export const REVIEW_SECTIONS = [
  { name: 'wins', heading: 'Three wins' },
  { name: 'facts', heading: 'Sent, heard, waiting' },
  { name: 'learnt', heading: 'One thing learnt' },
  { name: 'outside', heading: 'Outside my control' },
  { name: 'keepTryDrop', heading: 'Keep, try, drop' },
  { name: 'people', heading: 'People to thank or write to' },
  { name: 'nextWeek', heading: 'Next week, if and then' },
  { name: 'restDay', heading: 'Rest day' },
] as const;
export type ReviewSection = (typeof REVIEW_SECTIONS)[number]['name'];

/** A weekly review in pieces: each section's text, and what stands before the first heading. */
export type WeeklyReview = Record<ReviewSection, string> & { before: string };

export const EMPTY_REVIEW: WeeklyReview = {
  before: '',
  wins: '',
  facts: '',
  learnt: '',
  outside: '',
  keepTryDrop: '',
  people: '',
  nextWeek: '',
  restDay: '',
};

const HEADING = /^## (.*?)[ \t]*$/;
const ESCAPED_HEADING = /^\\+## /;

/** The Markdown of a review: every heading, each with its text below. */
export function writeReview(review: WeeklyReview): string {
  const parts = REVIEW_SECTIONS.flatMap(({ name, heading }) => [
    `## ${heading}`,
    escaped(trimmed(review[name])),
  ]);
  return [escaped(trimmed(review.before)), ...parts].filter((part) => part !== '').join('\n\n');
}

/**
 * The pieces of a review. Text under headings that are not of a review, and headings that come twice, stay as they
 * are in the piece they stand in, so nothing is lost when it is written again.
 */
export function readReview(markdown: string): WeeklyReview {
  const lines: Record<keyof WeeklyReview, string[]> = {
    before: [],
    wins: [],
    facts: [],
    learnt: [],
    outside: [],
    keepTryDrop: [],
    people: [],
    nextWeek: [],
    restDay: [],
  };
  const seen = new Set<ReviewSection>();
  let into: keyof WeeklyReview = 'before';
  for (const line of markdown.split(/\r\n?|\n/)) {
    const section = sectionOf(line);
    if (section && !seen.has(section)) {
      seen.add(section);
      into = section;
    } else lines[into].push(isEscaped(line) ? line.slice(1) : line);
  }
  const review = { ...EMPTY_REVIEW };
  for (const name of ['before', ...REVIEW_SECTIONS.map((section) => section.name)] as const)
    review[name] = trimmed(lines[name].join('\n'));
  return review;
}

function sectionOf(line: string): ReviewSection | null {
  const title = HEADING.exec(line)?.[1];
  return REVIEW_SECTIONS.find(({ heading }) => heading === title)?.name ?? null;
}

/** Whether it is a heading of a review that somebody typed as text, or the text of one with a backslash before it. */
function isEscaped(line: string): boolean {
  return ESCAPED_HEADING.test(line) && sectionOf(line.replace(/^\\+/, '')) !== null;
}

function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => (sectionOf(line) || isEscaped(line) ? `\\${line}` : line))
    .join('\n');
}

/** Without the blank lines around it; blanks before the first word belong to the text. */
function trimmed(text: string): string {
  const lines = text.trimEnd().split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? '' : lines.slice(first).join('\n');
}
