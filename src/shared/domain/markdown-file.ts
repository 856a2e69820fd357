import { cleanFileName } from '../attachments.ts';
import type { ExportedEntry } from '../journal.ts';

// With the day, a number and the ending it stays below what a file name may hold, whatever the letters.
const TITLE_LETTERS = 40;
// Beyond what JSON escapes, YAML takes these for the end of a line or for nothing to be written.
const UNSAFE_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const PICTURE = /\]\(images\/([0-9a-f]{64}\.(?:png|jpe?g|gif|webp))(?=\s|\))/g;

/** An entry as a Markdown file: what is known of it as YAML in front, then its text exactly as it was written. */
export function markdownFile(entry: ExportedEntry): string {
  const facts: (readonly [string, string] | null)[] = [
    ['title', yamlText(entry.title)],
    ['day', entry.day],
    ['kind', entry.kind],
    ['tags', `[${entry.tags.map(yamlText).join(', ')}]`],
    entry.energy === null ? null : ['energy', String(entry.energy)],
    entry.worry === null ? null : ['worry', String(entry.worry)],
    ['pinned', String(entry.pinned)],
    entry.private ? ['private', 'true'] : null,
    ['created', yamlText(entry.createdAt)],
    ['updated', yamlText(entry.updatedAt)],
  ];
  const lines = facts.flatMap((fact) => (fact ? [`${fact[0]}: ${fact[1]}`] : []));
  return `---\n${lines.join('\n')}\n---\n${entry.body}`;
}

/**
 * The name of an entry's file, `2026-11-23 After the letter.md`, unlike all in `taken` (in small letters, because some
 * systems tell no case apart), to which it is added.
 */
export function markdownFileName(entry: Pick<ExportedEntry, 'day' | 'title'>, taken: Set<string>): string {
  const title = [...entry.title.replace(/[/\\]/g, '-').trim()].slice(0, TITLE_LETTERS).join('');
  const stem = cleanFileName(`${entry.day} ${title}`);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.md` : `${stem} (${number}).md`;
    const folded = name.toLowerCase();
    if (taken.has(folded)) continue;
    taken.add(folded);
    return name;
  }
}

/** The files of the pictures a text shows, as they lie beside it below `images/`, each once. */
export function pictureFiles(body: string): string[] {
  return [...new Set([...body.matchAll(PICTURE)].map(([, name = '']) => name))];
}

/** Any text as one YAML value on one line. */
function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    UNSAFE_IN_YAML,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
