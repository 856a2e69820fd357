import { foldText } from '../fold-text.ts';
import { normaliseRole } from '../normalise-role.ts';

/** Words that name a job in English and French, folded, masculine. */
const JOB_WORDS = new Set(
  (
    'accountant administrator adviser advisor agent analyst apprentice architect assistant associate attendant ' +
    'auditor baker barista bartender bookkeeper bricklayer builder butcher buyer caregiver caretaker carer ' +
    'carpenter cashier chef chemist cleaner clerk coach consultant controller cook coordinator counsellor ' +
    'counselor dentist designer developer director dispatcher doctor driver editor electrician engineer estimator ' +
    'executive farmer fitter florist foreman gardener guard guide hairdresser head housekeeper hygienist inspector ' +
    'installer instructor intern interpreter janitor joiner journalist labourer laborer landscaper lawyer lead ' +
    'lecturer librarian lifeguard machinist maid manager mason mechanic merchandiser midwife nanny nurse officer ' +
    'operative operator optician optometrist orderly owner packer painter paralegal paramedic pharmacist ' +
    'phlebotomist photographer physician physiotherapist physicist picker planner plasterer plumber porter ' +
    'practitioner principal producer professor programmer psychologist radiographer receptionist recruiter ' +
    'representative researcher roofer scientist secretary server sonographer specialist steward stylist supervisor ' +
    'surgeon surveyor tailor teacher technician technologist teller tester therapist trainee trainer translator ' +
    'tutor underwriter veterinarian waiter waitress warehouseman welder worker writer internship apprenticeship ' +
    'acheteur agent aide alternant apprenti architecte auxiliaire boucher boulanger cadre caissier charge chargee ' +
    'chauffeur chef chercheur coiffeur commercial commis comptable concepteur conducteur conseiller conseillere ' +
    'consultant controleur couvreur cuisinier developpeur directeur educateur electricien employe employee ' +
    'enseignant formateur gestionnaire graphiste hote hotesse infirmier ingenieur jardinier juriste ' +
    'kinesitherapeute livreur macon magasinier manutentionnaire mecanicien medecin menuisier operateur ouvrier ' +
    'patissier peintre pharmacien plombier preparateur professeur redacteur responsable secretaire serveur ' +
    'soignant soudeur stagiaire technicien traducteur vendeur veterinaire'
  ).split(' '),
);
/** German job words end compounds ("Bäckereifachverkäufer"), so they count at the end of a word. */
const GERMAN_ENDS = new RegExp(
  `(?:${
    'angestellte[rn]?|anwalt|apotheker|architekt|arzt|assistent|assistenz|auszubildende[rn]?|azubi|backer|bauer|' +
    'beauftragte[rn]?|berater|betreuer|buchhalter|chemiker|controller|dachdecker|designer|disponent|elektriker|' +
    'elektroniker|entwickler|erzieher|experte|fachfrau|fachmann|fachkraft|fahrer|floristi?n?|friseur|gartner|geselle|' +
    'hausmeister|hebamme|helfer|hilfskraft|informatiker|ingenieur|installateur|jurist|kauffrau|kaufmann|kaufleute|' +
    'kellner|koch|kochin|konditor|koordinator|kraft|lackierer|lagerist|laborant|lehrer|leiter|leitung|logopade|' +
    'maler|maurer|mechaniker|mechatroniker|meister|metzger|mitarbeiter|monteur|optiker|padagoge|pfleger|pflegerin|' +
    'planer|praktikant|praktikum|redakteur|referent|reiniger|sachbearbeiter|sachbearbeitung|schlosser|schneider|' +
    'schreiner|schweisser|sekretar|spezialist|techniker|therapeut|tischler|trainer|verkaufer|vertreter|verwalter|' +
    'werkstudent|zerspanungsmechaniker|zimmerer'
  })$`,
);
const GENDER_NOTE =
  /\((?:[mwfdhxi]\s*[/|*,]\s*)+(?:[mwfdhxi*]|div\.?)\)|\b[mwfh]\/[mwfdhx](?:\/[dxm])?\b|\(all genders\)|\(gn\*?\)/i;
const SENTENCE_START =
  /^(?:we|wir|nous|i|ich|je|you|du|sie|vous|are|is|our|unser\w*|notre|nos|if|wenn|si|do|join|come|about|uber|a propos|as|als|en tant que|this|diese\w*|ce|cette|what|was|your|ihre?|deine?|vos|votre|how|why|who|hi|hello|dear|hallo|bonjour|the|work|become|looking|suchen|apply|responsib\w*|requirements?|benefits?|tasks|aufgaben|profil|missions?|to|more|other|similar|related|in|at|reports? to|reporting)\b/;

/** Whether the text holds a word for a job or a gender note such as "(m/w/d)". */
function namesJob(text: string): boolean {
  if (GENDER_NOTE.test(text)) return true;
  return normaliseRole(text)
    .split(' ')
    .some((word) => JOB_WORDS.has(word) || JOB_WORDS.has(word.replace(/s$/, '')) || GERMAN_ENDS.test(word));
}

/** Whether a line reads as a job title on its own: short, no sentence, and it names a job. */
export function looksLikeRole(line: string): boolean {
  const text = line.trim();
  if (text.length < 3 || text.length > 100 || text.split(/\s+/).length > 14) return false;
  if (/[!?;:]$|: |[^.][.]$|https?:|www\.|@/.test(text.replace(/\([^()]*\)$/, ''))) return false;
  return /^\p{L}|^\d/u.test(text) && !SENTENCE_START.test(foldText(text)) && namesJob(text);
}
