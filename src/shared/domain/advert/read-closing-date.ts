import { foldText } from '../fold-text.ts';
import { type Finding, finding } from './advert-proposal.ts';
import { readCalendarDate } from './read-calendar-date.ts';

const ENGLISH =
  'closing date|closing on|closes on|closes|closes at|apply by|apply before|application deadline|deadline|' +
  'applications? (?:close|closes|due|must be received by|by)|last day to apply|applications? accepted until';
const GERMAN =
  'bewerbungsfrist|bewerbungsschluss|bewerbungsende|einsendeschluss|bewerbung(?:en)? (?:bitte )?bis|' +
  'bewerben sie sich (?:bitte )?bis|bewirb dich (?:bitte )?bis|bis spatestens';
const FRENCH =
  'date limite|date de cloture|cloture des candidatures|candidatures? (?:a envoyer )?(?:avant|jusqu.au)|' +
  'postule[rz] (?:avant|jusqu.au)|postulation jusqu.au|delai de postulation|fin de publication';
const LABEL = new RegExp(`(?<![a-z])(?:(${ENGLISH})|(?:${GERMAN}|${FRENCH}))(?![a-z])`, 'g');

/**
 * The last day to apply, `YYYY-MM-DD`, when words for it stand right before a full date. Null when two such
 * places name different days.
 */
export function readClosingDate(text: string): Finding<string> | null {
  const found: Finding<string>[] = [];
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.length > 2000) continue;
    const folded = foldText(line);
    // Beware: positions in the folded line fit the line itself only while both are of one length.
    const isAligned = folded.length === line.length;
    for (const label of folded.matchAll(LABEL)) {
      const rest = folded.slice(label.index + label[0].length);
      const below = rest.replace(/[\s:]/g, '') === '' ? (lines[at + 1] ?? '') : '';
      const date = readCalendarDate(below === '' ? rest : below, label[1] === undefined);
      if (date === null) continue;
      const words = isAligned ? line.slice(label.index, label.index + label[0].length + 40) : line;
      found.push(finding(date, below === '' ? words : `${line} ${below}`));
    }
  }
  const first = found[0];
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}
