import { stemWord } from './find-skills/fold-word.ts';
import { readWords, type TextWord } from './find-skills/read-words.ts';
import { findSkills } from './find-skills.ts';

type Span = [start: number, end: number];

/** The words that a requirement and a material have in common, as places in each, in order and apart. */
export type RequirementMatch = { spansInRequirement: Span[]; spansInMaterial: Span[] };

const ENDINGS = /(?<=.{4})(?:ation|ement|ment|ung|ions?|ing|eurs?|euse|ers?|en|es|er|ed|e|n|s)$/;
/** Words that say how something is asked for, or nothing by themselves. */
const SAYS_LITTLE = new Set(
  `a able about above ability across after all also an and any are as at be been being both but by can candidate
  clear clearly confidence confident could current demonstrable desirable do each essential etc evidence excellent
  experience experienced for from full fully good great had has have having hold holding how ideal ideally if in
  including into is it its keen know knowledge least level like must my need needed needs new no not of on one or
  other our out over own plus preferably preferred previous prior proven proficient relevant required right role
  similar skill skills solid some someone sound strong such than that the their them there these they this those to
  two under understanding up us use used user using very want was way we well what when where which while who will
  willing willingness with within work working would year years you your
  ab als am an auch auf aus bei bringen das dein deine dem den der des die du durch ein eine einem einen einer
  eines erfahrung erfahrungen erste fur gern gerne gut gute guter gutes haben ihr ihre idealerweise im in ist
  jahr jahre kenntnis kenntnisse mit nach oder sehr sich sie sicher sicherer sind sowie uber und unser unsere
  vom von vor wunschenswert zu zum zur
  ans au aux avec bon bonne bonnes bons ce ces connaissance connaissances d dans de des du elle en est et etes
  experience expériences idealement il l la le les leur ma maitrise mes mon ne nos notre nous ou par pas pour
  premiere qu que qui sa sans se ses son souhaite sur un une vos votre vous`
    .split(/\s+/)
    .flatMap((word) => readWords(word).map(({ folded }) => stemOf(folded))),
);
/** Of the words that matter, how many a material must show before a requirement counts as shown. */
const SHARE_SHOWN = 0.6;
const FEWEST_WORDS_SHOWN = 2;

/** A text read once: where its significant words are, by their stem, and its skills. */
export type ReadText = {
  readonly stems: ReadonlyMap<string, readonly Span[]>;
  readonly skills: ReadonlyMap<string, readonly Span[]>;
};

/** Reads a text to be matched many times. */
export function readForMatching(text: string): ReadText {
  const stems = new Map<string, Span[]>();
  for (const { stem, span } of significantWords(text)) {
    const spans = stems.get(stem);
    if (spans) spans.push(span);
    else stems.set(stem, [span]);
  }
  return { stems, skills: new Map(findSkills(text).map(({ skill, spans }) => [skill, spans])) };
}

/**
 * Finds what a material shows of a requirement: the same skills under any name, and the same words in any case, number
 * or common ending. Stop words and words such as "experience" are left out.
 */
export function matchRequirement(
  requirement: string | ReadText,
  material: string | ReadText,
): RequirementMatch {
  const [asked, there] = [readOf(requirement), readOf(material)];
  const stems = sharedBy(asked.stems, there.stems);
  const skills = sharedBy(asked.skills, there.skills);
  return {
    spansInRequirement: joined([...stems.inRequirement, ...skills.inRequirement]),
    spansInMaterial: joined([...stems.inMaterial, ...skills.inMaterial]),
  };
}

/**
 * What may be proposed for a requirement: `shown` when the material names every skill it asks for, or most of its
 * words; else `unclear`. That something is missing is for the person to say.
 */
export function suggestShown(
  requirement: string | ReadText,
  material: string | ReadText,
): 'shown' | 'unclear' {
  const [asked, there] = [readOf(requirement), readOf(material)];
  const wanted = asked.skills.size;
  if (wanted > 0) return sharedBy(asked.skills, there.skills).count === wanted ? 'shown' : 'unclear';
  const shown = sharedBy(asked.stems, there.stems).count;
  return shown >= FEWEST_WORDS_SHOWN && shown >= asked.stems.size * SHARE_SHOWN ? 'shown' : 'unclear';
}

function readOf(text: string | ReadText): ReadText {
  return typeof text === 'string' ? readForMatching(text) : text;
}

type Places = ReadonlyMap<string, readonly Span[]>;

function sharedBy(asked: Places, there: Places) {
  const shared = [...asked.keys()].filter((key) => there.has(key));
  return {
    count: shared.length,
    inRequirement: shared.flatMap((key) => asked.get(key) ?? []),
    inMaterial: shared.flatMap((key) => there.get(key) ?? []),
  };
}

function significantWords(text: string): { stem: string; span: Span }[] {
  return readWords(text).flatMap((word) => {
    const stem = stemOf(word.folded);
    return isSignificant(word, stem) ? [{ stem, span: [word.start, word.end] }] : [];
  });
}

function isSignificant({ written, folded }: TextWord, stem: string): boolean {
  if (SAYS_LITTLE.has(stem) || folded === 'and') return false;
  return folded.length > 2 || /^\p{Lu}[\p{Lu}\p{N}+#]$/u.test(written);
}

function stemOf(folded: string): string {
  return stemWord(folded).replace(ENDINGS, '');
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const before = apart.at(-1);
    if (before && start < before[1]) before[1] = Math.max(before[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
