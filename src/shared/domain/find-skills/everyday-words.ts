import type { Guard } from './listed-skill.ts';
import type { TextWord } from './read-words.ts';
import type { Mention } from './skill-index.ts';
import { LANGUAGE_SKILLS } from './skill-list-languages.ts';
import { SOFTWARE_NAMES } from './skill-list-software.ts';

const ASKED =
  /^(?:experience[ds]?|experiences|knowledge|know|knowing|understanding|skill|skilled|proficien\w+|familiar\w*|competen\w+|confiden\w+|literate|using|use|user|able|ability|expert|expertise|qualification|principle|awareness|responsible|respect\w*|manag\w+|kenntnisse?|erfahrung|erfahren|umgang|sicher\w*|beherrsch\w+|anwend\w+|maitris\w+|connaissance|experience|utilis\w+)$/;
/** Signs of software, or of a wish. */
const SOFTWARE =
  /^(?:required|essential|useful|desirable|needed|preferred|software|packages?|package|system|application|programme|programs?|intermediate|advanced|basic|logiciel|outil|programm|edv)$/;
const APPRAISED =
  /^(?:good|solid|strong|sound|reasonable|excellent|great|basic|advanced|intermediate|some|any|gute[nr]?|sehr|in|with|of)$/;
const CODE =
  /^(?:programming|programmer|programs?|code|coding|coder|developer|develop|software|language|framework|backend|frontend|script|scripting|library|stack|engineer|statistical|statistic|model|api|services?|microservice|app|pipeline|kotlin|programmierung|entwickler\w*|entwicklung|developpeur|programmation)$/;
const SPEECH =
  /^(?:speak|speaks|speaking|speaker|spoken|fluent|fluently|fluency|written|write|writing|language|native|conversational|bilingual|verbal|read|reading|communicat\w+|record|a1|a2|b1|b2|c1|c2|niveau|proficien\w+|teach|teache|teaches|plus|handy|helpful|useful|advantage|bonus|asset|desirable|essential|knowledge|wort|schrift|fliess\w+|sprach\w*|kenntnisse|verhandlungssicher\w*|muttersprach\w*|vorteil|wunschenswert|ware|courant|courante|parle\w*|correcte?|base|fluide|enough|gut|langue|ecrit|oral|lu|notion|maitrise|bilingue|indispensable|atout|apprecie|souhaite)$/;
const JOINS = /^(?:and|or|und|oder|et|ou|plu|plus|&)$/;
const NOT_CODE_BEFORE =
  /^(?:category|cat|class|grade|vitamin|band|level|block|hepatitis|klasse|permis|categorie|plan|unit|gcse|gcs)$/;
const GO_ON =
  /^(?:to|live|above|beyond|ahead|home|out|up|through|further|the|on|back|down|away|into|over|green|quickly|when|if|as)$/;
const NOT_LANGUAGE_BEFORE = /^(?:gcse|gcs|level|igcse|the|an?|our|o)$/;
const WINDOW = 8;
const LANGUAGE_NAMES = new Set(LANGUAGE_SKILLS.map(({ skill }) => skill));

/**
 * Whether the mention at a place of the list has what it needs beside it. `certain` are those already taken for skills;
 * `isInList` says that the advert lists there what it asks for.
 */
export function isMeant(
  place: number,
  words: readonly TextWord[],
  mentions: readonly Mention[],
  certain: ReadonlySet<Mention>,
  isInList: boolean,
): boolean {
  const mention = mentions[place];
  if (!mention) return false;
  const { guard } = mention;
  if (guard === null) return true;
  if (guard === 'capitals') return !isShouted(mention, words);
  const before = words[mention.from]?.gap === 'break' ? '' : (words[mention.from - 1]?.folded ?? '');
  const next = words[mention.to];
  const after = next && next.gap !== 'break' ? next.folded : '';
  if (guard === 'code' && (NOT_CODE_BEFORE.test(before) || (next?.gap === 'space' && GO_ON.test(after))))
    return false;
  if (guard === 'code' && after === 'and' && words[mention.to + 1]?.written === 'D') return false;
  if (guard === 'language' && NOT_LANGUAGE_BEFORE.test(before)) return false;
  if (guard === 'language' && /^(?:is|are)$/.test(after) && words[mention.to + 1]?.folded === 'spoken')
    return false;
  if (
    guard === 'office' &&
    !(isInList && after === 'for') &&
    next?.gap === 'space' &&
    /^(?:to|of|at|for|in|by|across|from|look|around|on)$/.test(after)
  )
    return hasSignBefore(mention, words) || isBesideCertain(place, words, mentions, certain);
  if (isBesideCertain(place, words, mentions, certain)) return true;
  if (isInList && guard !== 'code') return true;
  return (
    hasSign(mention, guard, before, words) ||
    (guard !== 'office' && guard !== 'asked' && isAlone(mention, words))
  );
}

function hasSign(
  { skill, from, to }: Mention,
  guard: Exclude<Guard, 'capitals'>,
  before: string,
  words: readonly TextWord[],
) {
  const near = wordsNear(from, to, words).map(({ folded }) => folded);
  const isLetter = skill.length === 1;
  switch (guard) {
    case 'office':
      return APPRAISED.test(before) || near.some((word) => ASKED.test(word) || SOFTWARE.test(word));
    case 'asked':
      return near.some((word) => ASKED.test(word));
    case 'code':
      return near.some((word) => CODE.test(word) || (!isLetter && ASKED.test(word)));
    case 'language':
      return (
        near.some((word) => SPEECH.test(word)) || /^(?:good|fluent|some|gute[nrs]?|bon|bonne)$/.test(before)
      );
  }
}

function hasSignBefore({ from }: Mention, words: readonly TextWord[]): boolean {
  return wordsNear(from, from, words, 3, 0).some(({ folded }) => ASKED.test(folded) || SOFTWARE.test(folded));
}

function wordsNear(
  from: number,
  to: number,
  words: readonly TextWord[],
  before = WINDOW,
  after = WINDOW,
): TextWord[] {
  const near: TextWord[] = [];
  for (let at = from; at > Math.max(0, from - before) && words[at]?.gap !== 'break'; at -= 1) {
    const word = words[at - 1];
    if (word) near.push(word);
  }
  for (let at = to; at < Math.min(words.length, to + after); at += 1) {
    const word = words[at];
    if (!word || word.gap === 'break') break;
    near.push(word);
  }
  return near;
}

/** Whether it stands in one list with a skill of its kind that is certain, or that is as likely as itself. */
function isBesideCertain(
  place: number,
  words: readonly TextWord[],
  mentions: readonly Mention[],
  certain: ReadonlySet<Mention>,
): boolean {
  const mention = mentions[place];
  return [mentions[place - 1], mentions[place + 1]].some((other) => {
    if (!mention || !other || !isKin(mention.guard, other)) return false;
    // Two software names in one list vouch for each other: "Word and Excel".
    const isSoftware = mention.guard === 'office' || mention.guard === 'code';
    if (!certain.has(other) && !(isSoftware && other.guard === mention.guard)) return false;
    const [first, second] = other.from < mention.from ? [other, mention] : [mention, other];
    if (second.from - first.to > 2) return false;
    const between = words.slice(first.to, second.from + 1);
    const isOneList = between.every(({ gap }) => gap !== 'break' && gap !== 'mark');
    const isJoined = between.slice(0, -1).every(({ folded }) => JOINS.test(folded));
    return isOneList && isJoined && (between.length > 1 || words[second.from]?.gap === 'list');
  });
}

function isKin(guard: Guard | null, other: Mention): boolean {
  if (guard === 'code') return SOFTWARE_NAMES.has(other.skill);
  if (guard === 'language') return LANGUAGE_NAMES.has(other.skill);
  return true;
}

function isAlone({ from, to }: Mention, words: readonly TextWord[]): boolean {
  return words[from]?.gap === 'break' && (to >= words.length || words[to]?.gap === 'break');
}

/** In a line of capitals "SEND" and "REST" are everyday words again. */
function isShouted({ from, to }: Mention, words: readonly TextWord[]): boolean {
  const beside = [
    words[from]?.gap === 'break' ? undefined : words[from - 1],
    words[to]?.gap === 'break' ? undefined : words[to],
  ];
  return beside.some((word) => word !== undefined && /^\p{Lu}{4,}$/u.test(word.written));
}
