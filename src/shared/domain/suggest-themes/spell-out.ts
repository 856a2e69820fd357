const NEGATED: Record<string, string> = { can: 'can', ca: 'can', wo: 'will', sha: 'shall' };
const SHORT_VERBS: Record<string, string> = { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' };
const IS_SHORT_FOR_IS = /^(?:it|that|there|he|she|what|who|here|everything|nothing)$/;
const ELIDED = /^(?:l|d|n|s|j|m|t|c|qu|jusqu|lorsqu|puisqu)$/;
const AS_ONE: Record<string, readonly string[]> = {
  cannot: ['can', 'not'],
  wanna: ['want', 'to'],
  gonna: ['going', 'to'],
  dont: ['do', 'not'],
  cant: ['can', 'not'],
  '(': [','],
  ')': [','],
  '[': [','],
  ']': [','],
  ':': [';'],
  '–': [';'],
  '—': [';'],
  '-': [';'],
  '|': [';'],
  '•': [';'],
  '·': [';'],
  '€': ['money'],
  '£': ['money'],
  $: ['money'],
};

/** The words behind a written one: "don't" is "do not", "n'est" is "n est", a link is `_`. */
export function spellOut(written: string, folded: string): readonly string[] {
  const known = AS_ONE[folded];
  if (known) return known;
  if (/[@/]|^www\./.test(written)) return ['_'];
  const [before = '', after] = folded.split(/['’ʼ´`]/);
  if (after === undefined) return [folded];
  if (after === 't' && before.endsWith('n')) {
    const stem = before.slice(0, -1);
    return [NEGATED[stem] ?? stem, 'not'];
  }
  if (ELIDED.test(before)) return [before, after];
  const verb = SHORT_VERBS[after];
  if (verb) return [before, verb];
  if (after === 's') return IS_SHORT_FOR_IS.test(before) ? [before, 'is'] : [before];
  return [before, after];
}
