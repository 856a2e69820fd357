import { foldText } from './fold-text.ts';

/**
 * What a part of an advert is for: `must` and `nice` say so in their heading, `asks` is about the person in general,
 * `work` about the job, `offer` about what the employer gives or does not ask for, `other` anything else.
 */
export type Section = 'must' | 'nice' | 'asks' | 'work' | 'offer' | 'other';

/** A line of an advert without its bullet, where it begins in the text, and the part it belongs to. */
export type PostingLine = {
  text: string;
  start: number;
  isPoint: boolean;
  isHeading: boolean;
  /** Its heading stands before it in the same line. */
  isAfterHeading: boolean;
  section: Section;
};

const BULLET = /^[ \t]*(?:[-–—•*·▪>◦‣●○■✓✔+]|\d{1,2}\.\d{1,2}\.?|\d{1,2}[.)]|[a-z]\))[ \t]+/;
const IS_DEEPER = /^\s*\d{1,2}\.\d/;
const LONGEST_HEADING = 80;
const MOST_WORDS_OF_HEADING = 10;
const MOST_WORDS_OF_TITLE = 12;
/** Headings that need no blank line before them. */
const NAMES_ITS_PART =
  /^(?:essentials?|desirables?|preferred|required|must haves?|nice to haves?|bonus|requirements?|benefits|perks|duties|responsibilities|qualifications|about you|your profile|what we offer|we offer|anforderungen|aufgaben|ihr profil|dein profil|wunschenswert|wir bieten|profil|missions|vos missions|votre profil|nous offrons)(?: (?:criteria|skills?|requirements?|experience|points|qualifications?|and|knowledge))*$/;
const IS_A_POINT = /\b(?:years?|jahre|ans|licence|degree|level|gcses?|card|certificate)\b/;
const NICE =
  /\b(?:desirables?|nice[- ]to[- ]haves?|bonus|bonus points|preferred|advantageous|would be (?:nice|good|great|useful|helpful|a plus)|(?:it|that) (?:would|is|will) (?:also )?(?:be )?(?:nice|good|great|useful|helpful|desirable)|extra points|a plus|pluses|we d love|we would love|you may also|^we (?:d|would) (?:also )?like|also of interest|good to have|great if|even better if|it helps if|would be handy|handy|brownie points|extra credit|not essential but|helpful|useful(?: extras?)?|icing on the cake|^could(?: have)?$|wunschenswert|von vorteil|das ware (?:schon|toll)|pluspunkte|kur|sahnehaubchen|schon ware|gern gesehen|plus|nicht zwingend|(?<!vos )atouts?|les plus|souhaites?|apprecie\w*|idealement)\b/;
const MUST =
  /\b(?:essentials?|must|must[- ]haves?|^should(?: have)?$|required|needed|requirements?|minimum|mandatory|you need|you(?: wi)?ll need|need to have|we need|voraussetzung(?:en)?|anforderung(?:en)?|zwingend|muss|prerequis|exigences?|indispensables?|imperatifs?)\b/;
const ASKS =
  /^(?:you|wanted|bring|du|vous|sie|who|required)$|\b(?:about you|who you are|who (?:we|you) (?:re|are)|your (?:profile|skills|experience|background|qualifications)|you (?:will |must |ll )?(?:have|bring|are|be|offer)|what you(?: ll| will)? (?:bring|need|have|offer)|qualifications?|skills|experience|knowledge|person specification|criteria|candidate|applicant|(?:what |who )?we(?: re| are)? (?:ask|look|looking|expect|want|seek|d like|after)|your strengths|what it takes|a good fit|this suits|this be you|could be you|you ll be|what we (?:look for|d like|would like|expect|ask)|person we|profil|du (?:bringst|hast|bist)|(?:das )?bringst du|bringen sie|sie bringen|sie haben|(?:was )?du mitbringst|mitbringen|zeichnet (?:sie|dich) aus|(?:uberzeugen|uberzeugst|punkten|punktest) (?:sie|du)|(?:ihre|deine) (?:starken|qualifikationen?|skills)|so (?:sind|bist) (?:sie|du)|wen wir suchen|wir suchen|solltest du|du (?:konnen )?solltest|konnen solltest|^du kannst$|^sie konnen$|sollten sie|qui etes vous|vos atouts|ce que nous (?:attendons|recherchons)|nous (?:attendons|recherchons)|savoir faire|savoir etre|qualites|pre requis|(?:das |was )?(?:erwarten wir|wir erwarten|wir (?:uns )?wunschen|wunschen wir)|competences attendues|qualifikation(?:en)?|kenntnisse|vous (?:avez|etes)|competences|qualites requises|recherche)\b/;
const NOT_ASKED =
  /\b(?:not wanted|(?:won t|don t|do not|will not|needn t) need|not (?:needed|required|necessary)|(?:brauchen|brauchst) (?:sie|du) nicht|(?:sie|du) nicht (?:brauchen|brauchst|mussen|musst)|nicht (?:notig|erforderlich)|pas (?:besoin|necessaire|demande))\b/;
const OFFER =
  /\b(?:(?:what )?we(?: can| ll| will)? (?:offer|give|provide|promise)|about the (?:deal|package)|the deal|compensation|advantages|das durfen (?:sie|du)|(?:sie|du|ihr) (?:von uns )?(?:bekommen|bekommst|kriegen|kriegst)|das bekommst du|das bekommen sie|freuen sie sich auf|darauf (?:durfen|kannst)|on offer|our offer|offer you|benefits?|perks|rewards?|pay|salary|(?:what s )?in it for you|what you(?: ll| will)? get|why (?:join|work|us)|in return|package|wir bieten|bieten wir|bieten wir dir|unser angebot|freu dich|freuen sie sich|unsere leistungen|das gibt es bei uns|was wir (?:dir|ihnen) (?:geben|bieten)|you(?: ll| will)? (?:get|receive)|the good (?:stuff|bits)|how we look after you|on the table|our side|terms and conditions|vos avantages|ce que vous (?:gagnez|y gagnez)|on vous offre|deine vorteile|ihre vorteile|benefits|nous (?:vous )?(?:offrons|proposons)|avantages|remuneration|ce que nous (?:(?:vous )?(?:offrons|proposons)|vous))\b/;
const WORK =
  /\b(?:(?:you|candidate|applicant|post ?holder|person|lead|we) (?:will|ll)$|a typical (?:day|week)|what the (?:day|job|week) looks like|dein job|was dich erwartet|was (?:du|sie) (?:tust|tun|machst|machen)|das tun sie|was zu tun ist|au quotidien|vos journees|what you(?: ll| will)? (?:do|be doing)|(?:main |key )?(?:duties|responsibilities|tasks)|the (?:job|role|work|post|position)|about the (?:job|role|work|post|position)|job (?:description|purpose|summary)|purpose|your (?:role|job|tasks|work|day)|day to day|aufgaben|tatigkeiten|das erwartet (?:dich|sie)|das machen sie|das machst du|missions?|taches|le poste|votre role|responsabilites)\b/;
const OTHER =
  /\b(?:about us|about the (?:company|team|school|trust)|who we are|our (?:stack|story|team)|location|special conditions|what you can skip|uber uns|qui sommes|a propos)\b/;

/** "Essential functions" are work, not what is essential in a person. */
const DUTIES =
  /\b(?:functions|duties|responsibilities|accountabilities|tasks|what you (?:will|ll) (?:do|be doing)|aufgaben|tatigkeiten|missions|taches|responsabilites)\b/;
const ASKED_TOO =
  /\b(?:requirements?|skills?|qualifications?|experience|criteria|profile?|anforderungen|competences|qualites)\b/;
/** How one applies asks for no skill. */
const APPLYING =
  /\b(?:how to apply|to apply|(?:equal opportunit|equality)\w*|(?:our|company) values|unsere werte|(?:nos|vos) valeurs)\b|^(?:apply(?: now| here| today| online| by)?|(?:your )?applications?(?: process| procedure| details| deadline)?|contacts?(?: us| details| person)?|(?:equality )?diversity(?: and inclusion)?|(?:ihre |deine |ihr |dein )?(?:bewerbung|bewerben|kontakt|ansprechpartner(?:in)?)|so bewerben sie sich|so bewirbst du dich|postuler|candidature|pour postuler|comment postuler|contact(?:ez nous)?)$/;

/** Whether a part of an advert says what is asked for. */
export function isAsking(section: Section): boolean {
  return section === 'must' || section === 'nice' || section === 'asks';
}

/** The lines of an advert that are not empty, each with the part of the advert it stands in. */
export function readPostingLines(posting: string): PostingLine[] {
  const lines: PostingLine[] = [];
  let section: Section = 'other';
  let isAfterBlank = true;
  let hadPoints = false;
  const raws = splitLines(posting);
  for (const [place, { bullet, text, start }] of raws.entries()) {
    if (text === '') {
      isAfterBlank = true;
      continue;
    }
    const next = raws[place + 1]?.bullet ?? '';
    // "3. Person specification" above "3.1 …" is a heading.
    const isPoint =
      bullet !== '' && !(/^\s*\d{1,2}[.)]/.test(bullet) && IS_DEEPER.test(next) && !IS_DEEPER.test(bullet));
    const leadsList = !isPoint && next !== '';
    const heading = isPoint ? null : headingSection(text, lines.length === 0, isAfterBlank, leadsList);
    if (heading !== null) section = isAboutPerson(text, raws, place) ? 'asks' : heading;
    else if (!isPoint && hadPoints && isAfterBlank) section = 'other';
    hadPoints = isPoint || (hadPoints && heading === null);
    isAfterBlank = false;
    const isOpen = heading === null && !(isPoint && isAsking(section));
    const opened = isOpen ? inlineHeadings(text, start) : [];
    const plain = { text: text.slice(0, (opened[0]?.at ?? start + text.length) - start).trimEnd(), start };
    if (plain.text !== '')
      lines.push({ ...plain, isPoint, isHeading: heading !== null, isAfterHeading: false, section });
    for (const [order, one] of opened.entries()) {
      const end = opened[order + 1]?.at ?? start + text.length;
      const rest = text.slice(one.start - start, end - start).trimEnd();
      lines.push({
        text: rest,
        start: one.start,
        isPoint: true,
        isHeading: false,
        isAfterHeading: true,
        section: one.section,
      });
    }
  }
  return lines;
}

/** "The right candidate will" leads to duties, unless one of its points says what the person has or is. */
function isAboutPerson(heading: string, raws: readonly RawLine[], place: number): boolean {
  if (!/(?:candidate|applicant|person|holder) will\W*$/i.test(heading)) return false;
  for (const { bullet, text } of raws.slice(place + 1)) {
    if (bullet === '') return false;
    if (/^(?:be|have|hold) /i.test(text)) return true;
  }
  return false;
}

type RawLine = { bullet: string; text: string; start: number };

function splitLines(posting: string): RawLine[] {
  let at = 0;
  return posting.split('\n').map((raw) => {
    const isWrapped = /^[ \t]*\*[ \t]*[^*]+\*\s*$/.test(raw);
    const bullet = isWrapped ? '' : (BULLET.exec(raw)?.[0] ?? '');
    const rest = raw.slice(bullet.length);
    const start = at + bullet.length + (rest.length - rest.trimStart().length);
    at += raw.length + 1;
    return { bullet, text: rest.trim(), start };
  });
}

/** "Essential: a forklift licence" opens a part for its own line. */
function inlineHeading(line: string): { length: number; section: Section } | null {
  const match = /^([^:.]{3,40}):[ \t]+(?=\S)/.exec(line);
  if (match === null) return null;
  const words = foldHeading(match[1] ?? '');
  const section = words.split(' ').length <= 5 ? sectionOf(words) : null;
  return section === null ? null : { length: match[0].length, section };
}

/** "Needed: a licence. Desirable: some French." opens two parts in its line; `at` is where the heading stands. */
function inlineHeadings(text: string, start: number): { at: number; start: number; section: Section }[] {
  const found: { at: number; start: number; section: Section }[] = [];
  let from = 0;
  for (const sentence of text.split(/(?<=[.!?] )/)) {
    const opened = inlineHeading(sentence);
    const at = start + from;
    if (opened !== null) found.push({ at, start: at + opened.length, section: opened.section });
    from += sentence.length;
  }
  return found;
}

/** The part that a line opens, or null when it is no heading. */
function headingSection(
  line: string,
  isFirst: boolean,
  isAfterBlank: boolean,
  leadsList: boolean,
): Section | null {
  if (line.length > LONGEST_HEADING) return null;
  const bare = line.replace(/^[#*_\s]+|[*_\s]+$/g, '');
  const words = foldHeading(bare);
  const count = words.split(' ').length;
  if (/[.!]$/.test(bare.replace(/\.\.\.$/, ''))) return null;
  const section = sectionOf(words);
  if (/^[\p{Ll}({]/u.test(bare)) return null;
  if (count > (isFirst ? MOST_WORDS_OF_TITLE : MOST_WORDS_OF_HEADING)) return null;
  const isMarked = /(?:[:?…]|\.\.\.)$/.test(bare) || bare !== line;
  const isCapitals = bare === bare.toUpperCase() && /\p{L}{3}/u.test(bare);
  if (isMarked || leadsList) return section ?? 'other';
  if (NAMES_ITS_PART.test(words)) return section;
  if (isFirst) return inlineHeading(line) === null ? 'other' : null;
  if (!isAfterBlank) return null;
  if (section !== null && (count <= 6 || isCapitals) && !IS_A_POINT.test(words)) return section;
  return isCapitals && count <= 5 ? 'other' : null;
}

function foldHeading(line: string): string {
  return foldText(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sectionOf(words: string): Section | null {
  if (NOT_ASKED.test(words)) return 'offer';
  if (DUTIES.test(words) && !ASKED_TOO.test(words)) return 'work';
  if (NICE.test(words) && MUST.test(words)) return 'asks';
  if (APPLYING.test(words)) return 'offer';
  if (OTHER.test(words)) return 'other';
  if (OFFER.test(words)) return 'offer';
  if (NICE.test(words)) return 'nice';
  if (MUST.test(words)) return 'must';
  if (WORK.test(words)) return 'work';
  if (ASKS.test(words)) return 'asks';
  return null;
}
