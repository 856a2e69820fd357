const HEADING =
  /^(?:what (?:we|you)|who you are|your (?:profile|skills|experience|background)|requirements?|qualifications?|essential|must[- ]haves?|skills|you (?:have|bring|are)|about you|dein profil|ihr profil|anforderungen|das bringst du mit|das bringen sie mit|votre profil|profil recherché|compétences)\b.{0,40}:?$/i;
const NEXT_HEADING = /^[\p{Lu}][^.!?]{0,50}:?$/u;
const BULLET = /^\s*(?:[-–•*·▪]|\d{1,2}[.)])\s+/;
const ASKS =
  /\b(?:experience|knowledge|degree|certificate|fluent|proficien|ability to|able to|familiar|skilled|erfahrung|kenntnisse|abschluss|expérience|maîtrise|diplôme)\w*/i;
const MOST_LINES = 40;

/**
 * The lines of an advert that read like requirements, in their order, at most 40: the list under a heading such as
 * "What you bring", and single points that ask for something. Empty when nothing looks so.
 */
export function requirementLines(posting: string): string[] {
  const found: string[] = [];
  let isUnderHeading = false;
  for (const raw of posting.split('\n')) {
    const isPoint = BULLET.test(raw);
    const line = raw.replace(BULLET, '').trim();
    if (line === '') continue;
    if (!isPoint && HEADING.test(line)) isUnderHeading = true;
    else if (!isPoint && NEXT_HEADING.test(line) && line.split(' ').length <= 6) isUnderHeading = false;
    else if (line.length <= 300 && ((isUnderHeading && isPoint) || (isPoint && ASKS.test(line))))
      found.push(line);
  }
  return [...new Set(found)].slice(0, MOST_LINES);
}
