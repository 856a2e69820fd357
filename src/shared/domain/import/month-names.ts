/** Month names without accents in English, German and French; the place in the list is the month. */
const MONTHS = [
  'jan january januar janner janvier janv',
  'feb february februar feber fevrier fevr fev',
  'mar march marz mrz mars maerz',
  'apr april avril avr',
  'may mai',
  'jun june juni juin',
  'jul july juli juillet juil',
  'aug august aout',
  'sep sept september septembre',
  'oct october okt oktober octobre',
  'nov november novembre',
  'dec december dez dezember decembre',
];

const monthByName = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Names of weekdays, short and long, that may stand in front of a date. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag ' +
    'lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche'
  ).split(' '),
);

/** The month from 1 to 12 that a folded name ("marz", "dec") stands for, or null. */
export function monthOfName(name: string): number | null {
  return monthByName.get(name) ?? null;
}
