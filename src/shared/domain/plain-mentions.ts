/** A mention as the Markdown of an entry has it, its name perhaps with backslashes before signs. */
const MENTION = /\[(@(?:\\.|[^[\]\\\n])+)\]\(rebound:(?:application|contact|ending)\/[1-9]\d{0,14}\)/g;

/** Names as they are read (`@Halden Freight`) with the link each stands for. */
export type PlainMentions = ReadonlyMap<string, string>;

/**
 * The mentions of a text that can be shown as plain names and be put back exactly: none at all when the text would not
 * come back as it was. A name that means two stays a link.
 */
export function plainMentions(markdown: string): PlainMentions {
  const found = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [link, escapedName = ''] of markdown.matchAll(MENTION)) {
    const name = unescaped(escapedName);
    if ((found.get(name) ?? link) !== link) ambiguous.add(name);
    found.set(name, link);
  }
  for (const name of ambiguous) found.delete(name);
  return withLinks(withNames(markdown, found), found) === markdown ? found : new Map();
}

/** The text with names in place of links. */
export function withNames(markdown: string, mentions: PlainMentions): string {
  return markdown.replace(MENTION, (link, name: string) =>
    mentions.get(unescaped(name)) === link ? unescaped(name) : link,
  );
}

/** The text with links in place of names, the longest name first. */
export function withLinks(text: string, mentions: PlainMentions): string {
  const names = [...mentions.keys()].toSorted((one, other) => other.length - one.length);
  if (names.length === 0) return text;
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}[])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.replace(anyName, (name) => mentions.get(name) ?? name);
}

function unescaped(name: string): string {
  return name.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
