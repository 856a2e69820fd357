import { WORDS_DE } from './cue-words-de.ts';
import { compileThemeCues, type ThemeCue } from './theme-cues.ts';

const CUES: readonly ThemeCue[] = [
  {
    code: 'closer_match',
    confidence: 0.8,
    patterns: [
      '(fur|mit|an) (eine|einen|einem|einer|die|den)? (ander*|weiter*|mitbewerb*) ~ {cand}? ~~ (entschieden|weiter*|fortsetz*|fortfahren|ausgesprochen|vergeben|besetz*|gehen|machen|den vorzug)',
      '(entschieden|weiter*|fortsetz*|fortfahren|ausgesprochen|vorzug|gehen|machen|setzen|nehmen|fiel*|fallen) ~~ (ander*|mitbewerb*|jemand ander*|personen) ~ {cand}?',
      '{cand} ~~ (besser|genauer|mehr|eher|naher|starker|noch besser|passgenauer) ~ (pass*|entsprech*|entspricht|erfull*|eign*|ubereinstimm*|zu unser*|qualifiziert)',
      '(besser|genauer|noch besser|noch genauer|eher|hoherem masse|hoherem mass) ~ (auf das profil|zu unser*|entsprech*|entspricht|erfull*|anforderung*|pass*|geeignet*)',
      '(ander*|mitbewerb*) ~ {cand} ~~ (besser|mehr|erfull*|uberzeug*|vorn|naher|hoher*|vorzug)',
      'mitbewerber* ~ (knapp)? (vorn|vorne|uberzeug*|besser)',
      '(profil|qualifikation*|bewerbung|werdegang|kenntnisse|erfahrung*) ~ (nicht|nicht ganz|nicht vollstandig) ~ (zu|den|unser*|mit) ~ (anforderung*|stelle|profil|erwartung*|bedarf|position|ubereinstimm*|suchen|entsprech*|entspricht)',
      '(passt|passen|entspricht|entsprechen) ~~ nicht ~ (zu|den|unser*|mit) ~ (anforderung*|stelle|profil|erwartung*|bedarf|position|vorstellung*)',
    ],
  },
  {
    code: 'high_volume',
    confidence: 0.8,
    patterns: [
      '(vielzahl|grosse* anzahl|grosse* zahl|hohe* anzahl|hohe* zahl|flut|hohe* bewerber*) (an|von|der|eingegangen*|qualifiziert*)? ~ (bewerb*|kandidat*|einsend*|zuschrift*)?',
      '(sehr viele|so viele|zahlreiche*|uber [0-9]*|mehr als [0-9]*|hunderte|viele qualifizierte) ~ (bewerb*|menschen|zuschrift*|kandidat*|interessent*)',
      '(resonanz|andrang|interesse|rucklauf) ~~ (gross|uberwaltigend|enorm|riesig|hoch|uberraschend)',
      '(grosse|uberwaltigende|enorme|riesige) (resonanz|andrang|nachfrage)',
      'nur (einen bruchteil|einen kleinen teil|wenige)',
    ],
  },
  {
    code: 'position_filled',
    confidence: 0.85,
    patterns: [
      '{role} ~~ (inzwischen|bereits|schon|mittlerweile|jetzt|zwischenzeitlich|leider|ist|sind|wurde|nun|anderweitig)? (besetzt|vergeben|belegt|weg) (?!werden )',
      '(inzwischen|bereits|schon|mittlerweile|anderweitig) (besetzt|vergeben|belegt)',
      '(nicht mehr) (verfugbar|vakant|frei|offen|ausgeschrieben)',
    ],
  },
  {
    code: 'role_cancelled',
    confidence: 0.85,
    patterns: [
      '{role} ~~ (gestrichen|pausiert|auf eis|gestoppt|eingestellt|zuruckgezogen|abgesagt|ausgesetzt|verschoben|nicht besetzt|nicht mehr besetzt|nicht nachbesetzt|entfallt|entfallen|aufgehoben|abgebrochen)',
      '(einstellungsstop*|personalstop*|umstrukturier*|reorganisation|restrukturierung|haushaltssperre|sparmassnahme*|besetzungssperre|insolvenz|kurzarbeit)',
      '(budget|mittel|fordermittel|finanzierung|forderung|drittmittel) ~~ (nicht (bewilligt|genehmigt|gesichert|freigegeben|verlangert)|gekurzt|gestrichen|abgelehnt|fehl*|weggefallen)',
      '(verfahren|ausschreibung|suche) ~ (beendet|eingestellt|aufgehoben|abgebrochen|gestoppt)',
      '(interne|betriebliche*|organisatorische*|wirtschaftliche*) (grunde*|anderung*|veranderung*)',
    ],
  },
  {
    code: 'internal_candidate',
    confidence: 0.85,
    patterns: [
      'intern ~ (besetz*|vergeb*|nachbesetz*)',
      '(intern*|hausintern*) ~ (bewerb*|kandidat*|losung|mitarbeiter*|kolleg*|besetz*)',
      '(aus (den|unseren) eigenen reihen|aus dem eigenen haus|aus dem team|aus dem haus|eigengewachs)',
      '(ehemalige*|fruhere*) (mitarbeiter*|praktikant*|kolleg*|werkstudent*|azubi)',
      '(kolleg*|mitarbeiter*) ~ (befordert|ubernommen|ubernimmt|aufruckt)',
    ],
  },
  {
    code: 'timing',
    confidence: 0.75,
    patterns: [
      '{need} ~~ (jemand*|person|verstarkung|mitarbeiter*|unterstutzung) ~~ (sofort|fruher|ab sofort|kurzfristig|umgehend|eher|zum nachstmoglichen)',
      'kundigungsfrist ~~ (zu|lang*|nicht|warten)',
      '(eintrittstermin|starttermin|verfugbarkeit|eintrittsdatum|termin*|zeitraum|starttermin) ~~ (nicht|zu spat|kollid*|leider) ~ (pass*|vereinbar*|zusammen*|moglich|ubereinstimm*|spat|mit)',
      '(bewerbung|unterlagen) ~~ (zu spat|nach ablauf|nach bewerbungsschluss|verspatet)',
      '(nicht|so) (so)? lange ~ (warten|freihalten|offen halten|offenhalten)',
      '(erst ab|erst zum|erst im|fruhestens) ~~ (zu spat|verfugbar|anfangen|beginnen|einsteigen)',
    ],
  },
  {
    code: 'skill_gap',
    confidence: 0.75,
    patterns: [
      '(ihre|deine|ihr|dein|die|ihren|deinen|der|ihnen|dir) ~ ({skillword}|deutsch|englisch|franzosisch|niveau) ~~ {off}',
      '{lack} ~~ {skillword}',
      '{skillword} ~ {lack}',
      '(fehlt*|mangelt*) (es)? (ihnen|dir) ~ (an|die|der|das|an der|bei)? ~ (kenntnis*|{skillword}|ubung|routine|praxis|tiefe|sicherheit|technik)',
      'fehlt* ~ (noch)? (die|an|etwas|ein wenig) ~ (routine|ubung|sicherheit|tiefe|fertigkeit*|technik)',
      '{need} ~~ (fliessend*|verhandlungssicher*|sehr gute*|vertiefte*|fundierte*|tiefere*|bessere*|starkere*|gute*|sichere*) ~ ({skillword}|deutsch|englisch|franzosisch|*kenntnisse)',
      '(fliessend*|verhandlungssicher*) (deutsch|englisch|franzosisch) ~~ {need}',
      '(nicht|noch nicht|kaum) ~ (sicher|fit|vertraut|fest|sattelfest|versiert|geubt) ~ (in|mit|im|bei|genug)',
      '(empfehl*|raten|rat|tipp|sollten|solltest|konnten) ~~ ({skillword}|deutsch|englisch) ~~ (verbessern|vertiefen|ausbauen|ausbau|auffrischen|starken|arbeiten)',
      '(an|bei) (ihren|deinen|ihrem|deinem) ~ ({skillword}|deutsch|englisch) ~ (arbeiten|feilen|hapert|mangelt|haperte)',
    ],
  },
  {
    code: 'experience_level',
    confidence: 0.75,
    patterns: [
      '{lack} ~~ {experience}',
      '{experience} ~~ {off}',
      '(mindestens|minimum|wenigstens) (ein|zwei|drei|vier|funf|sechs|sieben|acht|zehn|[0-9]*) jahre',
      '(noch|bisher|bislang) (nie|nicht|kaum|keine*|wenig*) ~~ (gearbeitet|geleitet|gefuhrt|betreut|verantwortet|durchgefuhrt|berufserfahrung|erfahrung|geleitete*|leitung*)',
      '(zu junior|zu unerfahren|noch zu jung im beruf|nicht erfahren genug|nicht senior genug|berufseinsteiger*)',
      '{need} ~~ (jemand*|person|kandidat*|profil) ~~ (mehr|langjahrig*|mehrjahrig*|einschlagig*|fundiert*|grosser*|umfangreich*) ~ ({experience}|praxis|seniorit*|fuhrungs*)',
      '(langjahrig*|mehrjahrig*|einschlagig*|umfangreich*) {experience} ~~ (erforderlich|vorausgesetzt|notwendig|notig|zwingend|fehl*|brauch*|benotig*)',
    ],
  },
  {
    code: 'eligibility',
    confidence: 0.75,
    patterns: [
      '(fuhrerschein|fahrerlaubnis|abschluss|studium|diplom|zertifikat|approbation|zulassung|ausbildung|meisterbrief|gesellenbrief|*schein|*befahigung|staatsexamen|immatrikulation|abitur|fachabitur|*abschluss|sachkundenachweis|anerkennung) ~~ (zwingend|erforderlich|vorausgesetzt|voraussetzung|notwendig|pflicht|fehl*|nicht nachgewiesen|nicht vor|nicht vorlieg*|benotig*|brauch*|nicht anerkannt)',
      '(voraussetzung|bedingung|erforderlich|vorausgesetzt|benotig*|brauch*|ohne|fehlt|fehlen|kein|keinen|keine) ~~ (fuhrerschein|fahrerlaubnis|hochschulabschluss|abgeschlossene*|approbation|zulassung|meisterbrief|gesellenbrief|*befahigung|immatrikulier*|staatsexamen)',
      '(nur|ausschliesslich) ~ (studierende*|immatrikulierte*|staatlich|examinierte*|approbierte*|mit abgeschlossen*)',
      '(formale*|mindest*|laufbahnrechtlich*|zwingende*|konstitutive*) ~ (anforderung*|voraussetzung*|kriteri*) ~ (nicht|fehl*)',
      '(nicht|keine*) ~ (formale*|mindestvoraussetz*|mindestanforder*|laufbahn*)',
      '(erfullen|erfullst|erfullt) ~~ (voraussetzung*) ~ nicht',
    ],
  },
  {
    code: 'overqualified',
    confidence: 0.8,
    patterns: [
      '(uberqualifi*|uberqualifikation)',
      'unterforder*',
      '(langweil*|bald weiterzieh*|schnell wieder (wechsel*|gehen|weg))',
      '(zu erfahren|zu qualifiziert|zu hoch qualifiziert) fur',
    ],
  },
  {
    code: 'application_materials',
    confidence: 0.75,
    patterns: [
      '{paper} ~~ (rechtschreib*|fehler*|tippfehler*|allgemein*|unubersichtlich|zu lang|zu kurz|standard*|nicht auf (unsere|die)|kaum auf|nicht deutlich|nicht hervor|unvollstandig|fehlt|fehlte|luckenhaft|wenig aussagekraft*|nicht aussagekraft*|austauschbar|floskel*|nicht individuell|generisch|unstrukturiert)',
      '(rechtschreibfehler|tippfehler|fluchtigkeitsfehler|kommafehler)',
      '(uberarbeit*|kurz*|anpass*|individuell*|strukturier*) ~~ {paper}',
      '{paper} ~~ (uberarbeit*|kurzen|anpassen|individueller|ubersichtlicher|strukturierter|zuschneiden)',
      '(aus|in) (dem|ihrem|deinem|den|ihren) {paper} ~~ (nicht|kaum) ~ (erkenn*|hervor*|ersicht*|deutlich|klar)',
    ],
  },
  {
    code: 'interview_performance',
    confidence: 0.75,
    patterns: [
      '{answer} ~~ (allgemein*|vage*|unkonkret*|ausschweif*|zu lang*|zu kurz*|zu knapp*|knapp|oberflachlich*|unklar*|schwammig*|nicht uberzeug*|ausweichend*|nicht konkret*|auswendig*|theoretisch*|nicht uberzeugen)',
      '(fehl*|vermiss*|gewunscht|wunsch*|gefehlt) ~ (konkrete*|klare*|mehr|eigene*|genaue*) ~ ({answer}|details|zahlen)',
      '(konkrete*|klare*|mehr) {answer} ~ (gewunscht|gefehlt|erwartet|vermisst|fehl*|gebraucht)',
      '(wirkten|wirktest|wirkte|traten|erschienen|waren|warst) ~~ (nervos|unsicher|zuruckhaltend|unvorbereitet|aufgeregt|fahrig|angespannt|uberheblich|verschlossen|distanziert)',
      '(gesprach|interview|call|telefonat|vorstellungsgesprach) ~~ (nicht uberzeug*|zu vage|vage|unsicher|unkonkret*|zu allgemein|nicht (ganz)? uberzeugen|schwach*|zu wenig konkret*|nicht klar)',
      '(zu vage|zu unkonkret|zu allgemein) geblieben',
      '(schwer|schwierigkeiten|muhe) ~ (folgen|nachvollziehen|zu beantworten|zu erklaren|darzustellen)',
      '(nicht|kaum) (erkennen|nachvollziehen|heraushoren|verstehen|klar) ~~ (ihr|dein|ihre eigene|selbst|eigener) (anteil|beitrag|leistung|rolle|gemacht)',
    ],
  },
  {
    code: 'interest_preparation',
    confidence: 0.75,
    patterns: [
      '(nicht|wenig|kaum|mangel*|fehl*|zweifel*|unklar*|keine) ~~ (motivation|begeisterung|echtes interesse|leidenschaft|beweggrund*)',
      '(motivation|begeisterung|beweggrund*|interesse) ~ (wurde|war|ist|blieb|uns)? ~ (nicht|unklar|wenig|kaum|gefehlt|fehlte)',
      '(nicht|wenig|kaum|unklar*) ~ (klar|deutlich|verstanden|ersichtlich|erkennen|erkennbar|erklaren|spur*|geworden)? ~ (warum|weshalb|wieso) (sie|du|gerade|ausgerechnet|es)',
      '(wenig|nicht|kaum|zu wenig|schlecht) ~ (vorbereitet|informiert|beschaftigt|auseinandergesetzt)',
      '(wussten|wusstest|wissen) ~ (wenig|kaum|nichts|nicht viel) ~ uber',
      '(keine|kaum) (eigenen)? (fragen|ruckfragen) (an uns|gestellt|zum|zur|uber)?  ~ (gestellt|hatten|mitgebracht)',
      '(karriereziel*|berufliche* ziel*|berufsziel*) ~~ (nicht|ander*|abweich*|woanders)',
    ],
  },
  {
    code: 'assessment',
    confidence: 0.75,
    patterns: [
      '{test} ~~ (nicht (bestanden|erreicht|erfullt|gelost|ausreichend|geschafft|uberzeugt|uberzeugen|genugt|bestehen)|unter|leider nicht|fehler*|zu wenig* punkte|unvollstandig|nicht gereicht|durchgefallen|ungenugend)',
      '(punktzahl|punkte|mindestpunktzahl|ergebnis|note|bestehensgrenze|schnitt) ~~ (nicht erreicht|leider nicht|zu niedrig|unter|nicht aus|nicht ausreich*|zu gering|verfehlt|reichte nicht|nicht gereicht)',
      '(nicht|leider nicht) (bestanden|erreicht) ~ {test}',
      'durchgefallen',
    ],
  },
  {
    code: 'culture_fit',
    confidence: 0.65,
    patterns: [
      '(chemie|wellenlange|kultur|unternehmenskultur|teamkultur) ~~ (nicht|leider nicht|kaum) (ganz)? ~ (gestimmt|stimm*|pass*|gepasst)',
      '(nicht|kaum|schlecht) (ganz)? ~ (ins team|in unser team|in das team|zur kultur|zu unserer kultur|zu unserer unternehmenskultur|ins kollegium|in den betrieb|ins unternehmen) ~ pass*',
      '(menschlich|personlich|zwischenmenschlich) ~~ (nicht|kaum|wenig) ~ (gepasst|pass*|gestimmt|stimm*)',
      '(arbeitsweise|arbeitsstil|art zu arbeiten) ~~ (nicht|unterscheid*|ander*)',
    ],
  },
  {
    code: 'compensation',
    confidence: 0.8,
    patterns: [
      '{pay} ~~ (uber|ubersteig*|zu hoch|oberhalb|nicht (erfull*|entsprech*|realisier*|moglich|vereinbar*|darstell*|abbild*|zusammen|leist*|zahl*)|sprengt|ausserhalb)',
      '(budget|gehaltsrahmen|tarif|gehaltsband|rahmen|gehaltsgefuge) ~~ (nicht|ubersteig*|sprengt|ubersteigt|liegt unter|reicht nicht|lasst)',
      '(nicht|unmoglich) ~ (zahlen|bezahlen|bieten|leisten|erfullen) ~ ({pay})',
      '(zu teuer)',
    ],
  },
  {
    code: 'location_schedule',
    confidence: 0.75,
    patterns: [
      '(homeoffice|home office|remote|teilzeit|mobiles arbeiten|gleitzeit) ~~ (nicht|kein*|leider) ~ (moglich|anbiet*|vorgesehen|machbar|angeboten|realisier*)?',
      '(nicht|kein*) ~~ (homeoffice|home office|remote|aus der ferne|in teilzeit)',
      '(entfernung|anfahrt|arbeitsweg|fahrtweg|wohnort|pendeln|anreise) ~~ (zu (weit|lang|gross)|nicht|problem*|weit)',
      '(nachtdienst*|nachtschicht*|schicht*|wochenend*|arbeitszeit*|samstag*|bereitschaft*|rufbereitschaft) ~~ (nicht|leider|keine) ~~ (moglich|konnen|leisten|machen|abdecken|ubernehmen|ohne|vereinbar*|passen|geht)',
      'ohne (nachtdienst*|nachtschicht*|schicht*|wochenend*) ~ (geht|nicht)',
      '{need} ~~ (jemand*|person|kolleg*|verstarkung) ~ (vor ort|in der nahe|aus der region|aus der gegend|im buro|in vollzeit|aus der umgebung)',
      '(nicht|kein*) ~ (umzug|umziehen|umzuziehen|reisebereit*|pendeln|schichtbereit*)',
      '(zu weit) (weg|entfernt|von)',
    ],
  },
  {
    code: 'work_authorisation',
    confidence: 0.85,
    patterns: [
      '(arbeitserlaubnis|aufenthaltstitel|visum|arbeitsgenehmigung|aufenthaltserlaubnis|sicherheitsuberprufung|arbeitsvisum|blaue karte) ~~ (fehl*|nicht|keine*|abgelehnt|erforderlich|notwendig|haben|vorlieg*|ohne|voraussetzung|benotig*)',
      '(ohne|kein|keine|keinen|fehlt|fehlende*|nicht|gultige*|noch keine) ~ (arbeitserlaubnis|aufenthaltstitel|visum|arbeitsgenehmigung|aufenthaltserlaubnis|sicherheitsuberprufung|arbeitsvisum)',
    ],
  },
  {
    code: 'background_reference',
    confidence: 0.85,
    patterns: [
      '(referenz|referenzen|fuhrungszeugnis|schufa|hintergrundprufung|fruhere* arbeitgeber|ehemalige* arbeitgeber|zuverlassigkeitsuberprufung) ~~ (nicht|negativ*|ergab|ergeben|eintrag*|bestatig*|aufgrund|auffallig*|bedenken)',
      '(aufgrund|wegen|ergebnis*) ~ (referenz|referenzen|fuhrungszeugnis*|schufa|hintergrundprufung|zuverlassigkeitsuberprufung)',
      '(angaben|daten|zeugnis*) ~~ nicht (bestatig*|verifizier*|verifiziert|uberprufen|nachprufen)',
    ],
  },
  {
    code: 'process_admin',
    confidence: 0.75,
    patterns: [
      '(unterlagen|bewerbung|formular|antrag) ~ (waren|war|ist|sind|lag|lagen)? (leider)? (unvollstandig|nicht vollstandig|nicht unterschrieben)',
      '(mehrmals|mehrfach|vergeblich|wiederholt) ~ (versucht|angerufen|kontaktiert|erreichen)',
      '(nicht|nie) ~ (erreichen konnen|erreicht haben|erreichen konnten|telefonisch erreich*|zuruckgemeldet|zuruckgerufen|gemeldet)',
      '(konnten|haben) (sie|dich) ~ nicht (erreichen|erreicht)',
      '(nicht|unentschuldigt) ~ (zum (termin|gesprach|vorstellungsgesprach|probearbeiten|test)|erschienen|gekommen|wahrgenommen)',
      '(keine|nicht) ~ (ruckmeldung|antwort) ~ (von ihnen|von dir|erhalten|bekommen)',
      '(frist|bewerbungsschluss|einsendeschluss) ~ (versaumt|verpasst|abgelaufen|verstrichen|nicht eingehalten)',
      '(fehlende*|angeforderte*|geforderte*) (unterlagen|dokumente|nachweise|zeugnisse) ~ (nicht|fehl*)',
      '(bereits|schon) ~ bewerbung (von ihnen|von dir) ~ vor',
      '(doppelte|doppel) bewerbung*',
    ],
  },
];

/** What the German cues look for. */
export const THEME_CUES_DE = compileThemeCues(CUES, WORDS_DE);
