import { isAboutEmployer, isOffered } from './offered-things.ts';
import type { TextWord } from './read-words.ts';
import type { Mention } from './skill-index.ts';
import { SOFTWARE_NAMES } from './skill-list-software.ts';
import { isDoneByEmployer, isOfWhoHires } from './who-hires.ts';

const ITEM = '(?: (?:_|,|or|and|nor|noch|de|d|oder|und|et|ou|ni|s))*';
const WORDS = (most: number) =>
  `(?: (?!(?:but|and|only|just|more|less|later|fewer|aber|mais|sondern|except)\\b)[^ ,_]+){0,${most}}`;
const NO_BEFORE = new RegExp(
  `(?:^| )(?:no|nor|without|instead of|kein|keine|keinen|keiner|keinerlei|ohne|weder|noch nie|nie|statt|anstelle|aucun|aucune|sans|pas de|pas d|pas besoin|pas besoin de|plutot que)(?! matter| doubt| longer| later| more than| problem| scheu| angst| beruhrungs| fear| stranger| fremdwort| schwierigkeit)${WORDS(4)}${ITEM}$`,
);
const NOT_BEFORE = new RegExp(
  `(?:^| )(?:(?:do|does|did|will|would|is|are|need|should) not|(?:don|doesn|didn|won|wouldn|needn|isn|aren|shouldn) t|never|cannot) (?:[^ ,_]+ )?(?:need|require|expect|ask|use|want|have|involve|look|looking|using|be|do|include)${WORDS(5)}${ITEM}$`,
);
const NOT_ASKED_TO =
  /(?: not| t)(?: be|) (?:asked|expected|required|have|need|expect|ask)(?: (?!(?:but|except|only|just|because|as)\b)\S+){0,18}$/;
const YOU_DO_NOT =
  / you (?:won t|don t|needn t|do not|will not|need not|will never)(?: (?!(?:but|except|only|just|mind|worry|unless|and|you|will)\b)\S+){0,10}$/;
const FRENCH_NOT_BEFORE = / (?:n|ne) \S+ (?:pas|jamais|aucun|aucune)(?: (?!(?:mais|sauf)\b)\S+){0,6}$/;
const GERMAN_NOT_AFTER =
  /^(?: \S+){0,2} (?:mussen|musst|brauchen|brauchst|benotigen|benotigst|gibt|machen|macht|ubernehmen|verlangen|erwarten)(?: (?:sie|du|es|man|wir))?(?: (?!(?:aber|sondern)\b)\S+){0,4} (?:nicht|nie|keine?n?)(?= |$)/;
const NOT_AFTER = new RegExp(
  `^${ITEM}${WORDS(4)} (?:not|isn t|aren t|won t|nicht|keine?|pas|non|un) ?(?:be |zwingend |unbedingt )?(?:needed|required|necessary|expected|asked|a requirement|requested|used|involved|part the job|part this role|part the role|part|erforderlich|notwendig|notig|voraussetzung|bedingung|verlangt|necessaire|exigee?|demandee?|requis|obligatoire)(?= |$)`,
);
/** Looked for first, as the patterns above take their time. */
const DENIES =
  / (?:no|non|nor|not|without|instead|never|cannot|t|kein\w*|nicht|nie|weder|statt|anstelle|ohne|aucune?|sans|pas|jamais|plutot) /;
const STILL_WELCOME =
  / (?:desirable|useful|helpful|advantage|plu|plus|preferred|bonu|bonus|asset|welcome|ideally|helps?|help|wunschenswert|vorteil|gern|gerne|atout|apprecie|appreciee|souhaite|souhaitee)(?= |$)/;

/** "We work in sprints" says what the person will work in too. */
const isSoftware = (skill: string) => SOFTWARE_NAMES.has(skill);

/** Whether the words are said not to be needed, or belong to what is offered or to how one applies. */
export function isNotAskedFor(
  place: number,
  words: readonly TextWord[],
  mentions: readonly Mention[],
): boolean {
  const { before, after } = clauseAround(place, words, mentions);
  const clause = `${before} _${after} `;
  const own = ownWords(place, words, mentions);
  if (isOffered(before, after, own) || isOfWhoHires(before, after, own)) return true;
  if (isDoneByEmployer(before, clause)) return true;
  const mention = mentions[place];
  if (mention?.isWording && !isSoftware(mention.skill) && isAboutEmployer(clause)) return true;
  if (!DENIES.test(clause)) return false;
  if (
    [NO_BEFORE, NOT_BEFORE, NOT_ASKED_TO, YOU_DO_NOT, FRENCH_NOT_BEFORE].some((denial) => denial.test(before))
  )
    return !/ (?:not|no) only /.test(clause);
  return (NOT_AFTER.test(after) || GERMAN_NOT_AFTER.test(after)) && !STILL_WELCOME.test(clause);
}

function ownWords(place: number, words: readonly TextWord[], mentions: readonly Mention[]): string {
  const { from, to } = mentions[place] ?? { from: 0, to: 0 };
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

const MOST_WORDS_READ = 24;

/** The words before and after in the same sentence, a skill among them written `_`, commas as words of their own. */
function clauseAround(at: number, words: readonly TextWord[], mentions: readonly Mention[]) {
  const { from, to } = mentions[at] ?? { from: 0, to: 0 };
  const before: string[] = [];
  let other = at - 1;
  for (let here = from; here > 0 && from - here < MOST_WORDS_READ; ) {
    const gap = words[here]?.gap;
    if (gap === 'break') break;
    if (gap === 'list' || gap === 'mark') before.push(',');
    const skill = mentions[other];
    if (skill && skill.to === here) {
      before.push('_');
      here = skill.from;
      other -= 1;
    } else {
      here -= 1;
      before.push(words[here]?.folded ?? '');
    }
  }
  const after: string[] = [];
  let next = at + 1;
  for (let here = to; here < words.length && here - to < MOST_WORDS_READ; ) {
    const gap = words[here]?.gap;
    if (gap === 'break') break;
    if (gap === 'list' || gap === 'mark') after.push(',');
    const skill = mentions[next];
    if (skill && skill.from === here) {
      after.push('_');
      here = skill.to;
      next += 1;
    } else {
      after.push(words[here]?.folded ?? '');
      here += 1;
    }
  }
  const joined = (parts: readonly string[]) => parts.map((part) => ` ${part}`).join('');
  return { before: joined(before.reverse()), after: joined(after) };
}
