/**
 * One entry of her journal. Days are counted back from today. In `body`, `@{Company}` stands for a mention of
 * her application there, `@{Company|Person}` for a person met there; the insertion turns them into links.
 */
export type SampleEntry = {
  daysAgo: number;
  /** Local clock time of the last change, such as '20:40'. */
  at: string;
  /** May be empty. */
  title: string;
  /** Markdown: paragraphs, lists, checklists, headings, quotes, bold and italic; tags as #word. */
  body: string;
  /** Left out: 'entry'. */
  kind?: 'entry' | 'after_rejection' | 'after_interview' | 'weekly_review';
  energy?: 1 | 2 | 3 | 4 | 5;
  worry?: 1 | 2 | 3 | 4 | 5;
  pinned?: boolean;
  /** Kept private writing. */
  private?: boolean;
};
