import type { Flow } from '../../insights.ts';

/**
 * The strands as text for SankeyMATIC, `Source [n] Target` a line. Names lose the signs that mean something there,
 * and two nodes never share one: their strands would run together, or in a circle.
 */
export function writeSankeymatic({ nodes, links }: Flow): string {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, name } of nodes) {
    const plain = safeName(name);
    let own = plain;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${plain} (${number})`;
    taken.add(own.toLowerCase());
    names.set(id, own);
  }
  return links
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => `${names.get(from) ?? from} [${count}] ${names.get(to) ?? to}\n`)
    .join('');
}

/** Brackets hold the number, `#` is a colour, and a line that begins with one of `' / : ~` is no strand. */
function safeName(name: string): string {
  const plain = name
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('#', '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/^[\s'’/:~]+/, '')
    .trim();
  return plain === '' ? 'No name' : plain;
}
