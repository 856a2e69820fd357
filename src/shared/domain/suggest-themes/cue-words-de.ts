import type { WordLists } from './cue-patterns.ts';

/** Word lists of the German cues. */
export const WORDS_DE: WordLists = {
  cand: 'kandidat*|bewerber*|bewerbung|bewerbungen|person|personen|profil|profile|mitbewerber*|jemand*|menschen',
  other: 'ander*|weiter*|mitbewerber*|jemand*',
  off: 'nicht ganz gereicht|nicht gereicht|nicht ganz ausreich*|reicht nicht|reichen nicht|reichte* nicht|nicht ausreich*|nicht aus|noch nicht aus|nicht genug|nicht genugend|unzureichend*|nicht auf dem|nicht sicher genug|zu gering*|zu wenig*|zu schwach*|schwach*|fehl*|mangel*|ausbaufahig*|verbesserungswurdig|noch nicht|nicht stark|nicht so weit|luckenhaft|begrenzt|nicht hinreichend|nicht tief genug',
  lack: 'fehlt|fehlen|fehlte|fehlten|fehlend*|mangelt|mangelnd*|mangels|haben keine|haben noch keine|hast keine|hast noch keine|haben wenig|haben zu wenig|haben nicht genug|nicht genugend|zu wenig|nicht ausreichend|keine ausreichend*|verfugen nicht|verfugen noch nicht|verfugen uber keine|vermiss*|noch keine|kaum|bisher wenig|nicht mitbring*|nicht uber',
  need: 'such*|brauch*|benotig*|erwart*|erforder*|voraussetz*|vorausgesetzt|setzen|setzt|verlang*|wunsch*|gewunscht|notwendig|zwingend|angewiesen|muss|mussen',
  skillword:
    '*kenntnis*|*fahigkeit*|*wissen|know how|fertigkeit*|kompetenz*|beherrschung|sprachniveau|routine|ubung|praxis in',
  experience: '*erfahrung|*erfahrungen|berufspraxis|fuhrungspraxis|praxiserfahrung*|berufsjahre*',
  paper:
    'lebenslauf|anschreiben|motivationsschreiben|unterlagen|bewerbungsunterlagen|portfolio|mappe|bewerbungsmappe|bewerbungsschreiben',
  answer: 'antwort*|beispiel*|ausfuhrung*|erklarung*|schilderung*',
  test: '*test|*tests|*aufgabe|*aufgaben|probearbeit*|probetag|arbeitsprobe*|fallstudie*|prasentation|eignungsprufung|klausur|prufungsergebnis*|assessment center|auswahltest*|probestunde|lehrprobe|losung',
  pay: 'gehaltsvorstellung*|gehaltswunsch*|gehaltsforderung*|gehalt|stundensatz|tagessatz|lohnvorstellung*|lohnwunsch|honorar*|vergutungsvorstellung*|gehaltserwartung*',
  role: '*stelle|*stellen|position|positionen|*platz|*platze|vakanz|ausschreibung|projekt|verfahren|praktikum',
};
