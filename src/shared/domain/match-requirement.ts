import { foldText } from './fold-text.ts';

type Span = [start: number, end: number];

/** The words that a requirement and a material have in common, as places in each, in order and apart. */
export type RequirementMatch = { spansInRequirement: Span[]; spansInMaterial: Span[] };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#.'’-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu;
const SAYS_LITTLE = new Set(
  'with from have your you the and for that this will are our who can able good strong experience knowledge skills work working years least'.split(
    ' ',
  ),
);

/** Finds the words a requirement and a material have in common. */
export function matchRequirement(requirement: string, material: string): RequirementMatch {
  const asked = wordsOf(requirement);
  const there = wordsOf(material);
  const known = new Set(there.map(({ stem }) => stem));
  const wanted = new Set(asked.map(({ stem }) => stem));
  return {
    spansInRequirement: asked.filter(({ stem }) => known.has(stem)).map(({ span }) => span),
    spansInMaterial: there.filter(({ stem }) => wanted.has(stem)).map(({ span }) => span),
  };
}

/** `shown` when most words of a requirement stand in the material; what is missing is for the person to say. */
export function suggestShown(requirement: string, material: string): 'shown' | 'unclear' {
  const asked = new Set(wordsOf(requirement).map(({ stem }) => stem));
  const there = new Set(wordsOf(material).map(({ stem }) => stem));
  const shared = [...asked].filter((stem) => there.has(stem)).length;
  return shared >= 2 && shared >= asked.size * 0.6 ? 'shown' : 'unclear';
}

function wordsOf(text: string): { stem: string; span: Span }[] {
  return [...text.matchAll(WORD)].flatMap((found) => {
    const stem = foldText(found[0]).replace(/(?<=.{3})(?:ing|ed|es|s)$/, '');
    if (stem.length < 3 || SAYS_LITTLE.has(foldText(found[0]))) return [];
    return [{ stem, span: [found.index, found.index + found[0].length] satisfies Span }];
  });
}
