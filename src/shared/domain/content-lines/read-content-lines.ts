/** One unfolded line as vCard and iCalendar share it; names are in capitals, the value is still escaped. */
export type ContentLine = {
  name: string;
  /** Values by parameter; what stands without a name, as in vCard 2.1, is a TYPE. */
  params: ReadonlyMap<string, readonly string[]>;
  value: string;
};

const BARE_ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT']);
/** The names of real parameters are short: only so much of a line is searched for where its value begins. */
const LONGEST_HEAD = 4_000;

/**
 * The content lines of a text in order. Lines without a colon are no content lines and are left out; a group in front
 * ("item1.EMAIL") is dropped.
 */
export function* readContentLines(text: string): Generator<ContentLine> {
  for (const line of unfold(text)) {
    const read = readContentLine(line);
    if (read) yield read;
  }
}

/** Unfolds, and joins what vCard 2.1 breaks with a `=` at the end of a quoted-printable line. */
function* unfold(text: string): Generator<string> {
  let parts: string[] = [];
  let isQuotedPrintable = false;
  let isSoftBreak = false;
  for (const line of physicalLines(text)) {
    const isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (isSoftBreak) parts.push(line);
    else if (isFolded && parts.length > 0) parts.push(line.slice(1));
    else {
      if (parts.length > 0) yield parts.join('');
      parts = [line];
      isQuotedPrintable = /^[^:]{0,200}QUOTED-PRINTABLE/i.test(line);
    }
    isSoftBreak = isQuotedPrintable && line.endsWith('=');
    if (isSoftBreak) parts.push((parts.pop() ?? '').slice(0, -1));
  }
  if (parts.length > 0) yield parts.join('');
}

function* physicalLines(text: string): Generator<string> {
  const lineBreak = /\r\n|\r|\n/g;
  let from = 0;
  for (let found = lineBreak.exec(text); found; found = lineBreak.exec(text)) {
    yield text.slice(from, found.index);
    from = lineBreak.lastIndex;
  }
  if (from < text.length) yield text.slice(from);
}

function readContentLine(line: string): ContentLine | null {
  const head = cutHead(line);
  if (!head) return null;
  const [names = '', ...params] = head.parts;
  const name = names
    .slice(names.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  return /^[A-Z0-9-]+$/.test(name)
    ? { name, params: readParams(params), value: line.slice(head.end + 1) }
    : null;
}

/** The name and the parameters up to the colon that no quotation marks hold. */
function cutHead(line: string): { parts: string[]; end: number } | null {
  const parts: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length && at < LONGEST_HEAD; at += 1) {
    const sign = line[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ';' || sign === ':')) {
      parts.push(line.slice(from, at));
      from = at + 1;
      if (sign === ':') return { parts, end: at };
    }
  }
  return null;
}

function readParams(params: readonly string[]): Map<string, string[]> {
  const read = new Map<string, string[]>();
  for (const param of params) {
    const equals = param.indexOf('=');
    const bare = param.trim().toUpperCase();
    const name =
      equals > 0
        ? param.slice(0, equals).trim().toUpperCase()
        : BARE_ENCODINGS.has(bare)
          ? 'ENCODING'
          : 'TYPE';
    const values = (param.slice(equals + 1).match(/"[^"]*"|[^,]+/g) ?? []).map(readParamValue);
    read.set(name, [...(read.get(name) ?? []), ...values]);
  }
  return read;
}

/** Without its quotation marks, and with what RFC 6868 writes as `^n`, `^^` and `^'`. */
function readParamValue(value: string): string {
  return value
    .replace(/^"|"$/g, '')
    .replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'))
    .trim();
}
