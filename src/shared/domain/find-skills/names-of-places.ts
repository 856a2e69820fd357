import type { TextWord } from './read-words.ts';
import type { Mention } from './skill-index.ts';

const COMPANY_END =
  /^(?:ltd|limited|plc|llp|llc|inc|gmbh|ag|kg|ohg|ug|sarl|sas|sa|son|sons|group|holding|holdings|partner|partners|corp|corporation)$/;
const PLACE_END =
  /^(?:street|road|lane|avenue|way|square|place|park|court|house|drive|close|hill|quay|bridge|arms?|inn|hotel|hospital|theatre|theater|strasse|weg|platz|allee|rue|farm|barn)$/;
const BELONGS_TO_SKILL =
  /^(?:skills?|knowledge|experience|required|essential|desirable|preferred|user|developer|engineer|licence|certificate|certification|qualification|level|training|kenntnisse?|erfahrung|anwender|required|speaker|advanced|intermediate|basic|strong|good|excellent|proficient|solid|m|ms|microsoft|apache|adobe|office|card|driver|teacher|foundation|or|and)$/;
const CALLED =
  /^(?:called|named|namens?|nomme|nommee|appele|appelee|cto|ceo|founder|boss|chefin|kollege|kollegin|hund|dog|saint|sainte|st|sankt|mr|mrs|miss|frau|herr|madame|monsieur|mme)$/;
const LONGEST_NAME = 4;

/** Whether the words belong to the name of a company or a place, as in "Sage Street" and "Payroll Partners Ltd". */
export function isPartOfName(
  mention: Mention,
  words: readonly TextWord[],
  taken: ReadonlySet<number>,
): boolean {
  const first = words[mention.from];
  if (!first || !isCapital(first)) return false;
  if (isGivenName(first, words[mention.from - 1], words[mention.to])) return true;
  const rest: TextWord[] = [];
  for (let at = mention.to; at < Math.min(words.length, mention.to + LONGEST_NAME); at += 1) {
    const word = words[at];
    if (!word || !isInRun(word) || !(isCapital(word) || word.folded === 'and')) break;
    rest.push(word);
  }
  if (rest.some(({ folded }) => COMPANY_END.test(folded))) return true;
  if (rest[0] && PLACE_END.test(rest[0].folded)) return true;
  if (isLongName(rest) || (mention.isWording && isAmongNames(words[mention.from - 1], first, rest[0])))
    return true;
  if (mention.guard === null || mention.guard === 'capitals' || mention.guard === 'asked') return false;
  const next = rest[0];
  if (next && next.folded !== 'and' && isForeign(next, mention.to, taken)) return true;
  const before = words[mention.from - 1];
  return (
    before !== undefined &&
    first.gap === 'space' &&
    before.gap !== 'break' &&
    isCapital(before) &&
    isForeign(before, mention.from - 1, taken)
  );
}

/** "Fox Tiler Solicitors" */
function isAmongNames(before: TextWord | undefined, word: TextWord, after: TextWord | undefined): boolean {
  return (
    word.gap === 'space' &&
    [before, after].every(
      (one) => one && /^\p{Lu}\p{Ll}+$/u.test(one.written) && !BELONGS_TO_SKILL.test(one.folded),
    )
  );
}

/** "Python Pest Control": two more capitals that have nothing to do with a skill. */
function isLongName(rest: readonly TextWord[]): boolean {
  const [next, second] = rest;
  if (!next || !second) return false;
  return [next, second].every(
    ({ folded, written }) => !BELONGS_TO_SKILL.test(folded) && /^\p{Lu}\p{Ll}+$/u.test(written),
  );
}

/** "a printer called Ruby", "Saint-Python", "R. Miller" */
function isGivenName(first: TextWord, before: TextWord | undefined, after: TextWord | undefined): boolean {
  if (before && first.gap !== 'break' && CALLED.test(before.folded)) return true;
  const isInitial = first.written.length === 1 && after?.gap === 'break';
  return isInitial && after.start - first.end === 2 && isCapital(after);
}

function isForeign(word: TextWord, at: number, taken: ReadonlySet<number>): boolean {
  return !taken.has(at) && !BELONGS_TO_SKILL.test(word.folded) && !/^\p{Lu}+$/u.test(word.written);
}

function isInRun({ gap }: TextWord): boolean {
  return gap === 'space' || gap === 'glue';
}

function isCapital({ written }: TextWord): boolean {
  return /^\p{Lu}/u.test(written);
}
