import type { WordLists } from './cue-patterns.ts';

/** Word lists of the French cues. */
export const WORDS_FR: WordLists = {
  cand: 'candidat*|candidature*|profil|profils|personne|personnes|postulant*|quelqu un|dossier*',
  be: 'est|sont|etait|etaient|reste|restent|restee*|sont restees|semble*|parait|paraissent|a ete|ont ete|trouve*|trouvons|juge*|jugee*',
  off: 'insuffisant*|pas suffisant*|pas assez *|trop (juste|faible|limite*|court*|basique*|leger*|scolaire)|trop juste|trop faible*|faible*|limite*|en dessous|en deca|inferieur*|pas au niveau|pas a la hauteur|a renforcer|a ameliorer|a consolider|manqu*|encore (un peu|trop|assez|bien)? (leger*|legere*|juste*|fragile*|limite*|faible*)|un peu (leger*|legere*|juste*|court*)|pas encore *|fait defaut|font defaut|trop legere*',
  lack: 'manque de|manquez de|manquait|manquaient|manque|manquent|manquez|absence de|ne disposez pas|ne possedez pas|n avez pas|n as pas|ne justifiez pas|ne maitrisez pas|pas assez d|pas assez de|pas suffisamment d|pas suffisamment de|insuffisance de',
  need: 'cherch*|recherch*|besoin|souhait*|voulons|voulions|veut|veulent|exig*|requier*|requis*|demand*|attend*|necessit*|il nous faut|il faut|faut|impos*|indispensable',
  answer: 'reponse*|exemple*|explication*|propos|reponses apportees|argumentation',
  paper: 'cv|lettre|lettre de motivation|portfolio|book|curriculum|lettre d accompagnement',
  test: 'test*|epreuve*|exercice*|etude de cas|cas pratique|mise en situation|examen ecrit|essai|evaluation technique|devoir|concours|qcm|presentation',
  pay: 'pretention*|salaire|remuneration|tarif|tjm|salarial*|exigences salariales',
  role: 'poste|postes|offre|recrutement|mission|place|places|stage|emploi|vacance',
};
