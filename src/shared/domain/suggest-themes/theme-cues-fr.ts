import { WORDS_FR } from './cue-words-fr.ts';
import { compileThemeCues, type ThemeCue } from './theme-cues.ts';

const CUES: readonly ThemeCue[] = [
  {
    code: 'closer_match',
    confidence: 0.8,
    patterns: [
      '(autre*|une autre|d autres) ~ {cand}',
      'quelqu un d autre',
      '{cand} ~~ (plus|davantage|mieux) (en adequation|en phase|en ligne|proche*|adapte*|correspond*|conforme*|qualifie*|experimente*|pertinent*|au profil|a notre|a nos|avec)',
      '(plus|davantage|mieux) (en adequation|proche*|adapte*|correspond*) ~ (profil|poste|besoin*|attente*|recherche*|critere*)',
      '(ne|n) ~ correspond* pas ~~ (profil|besoin*|attente*|recherche*|critere*|poste|exigence*|que nous)',
      '(retenu|choisi|selectionne|privilegie|favorise|donne la preference a) ~ (autre*|quelqu un|une personne|un candidat|une candidate|un profil|des profils|des candidats)',
      'correspond* davantage',
      '(pas|plus) en adequation',
    ],
  },
  {
    code: 'high_volume',
    confidence: 0.8,
    patterns: [
      '(volume|nombre|quantite|afflux) (tres)? (eleve*|important*|consequent*|considerable*) ~~ (candidature*|dossier*|demande*|postulant*)?',
      '(grand|tres grand|important) nombre ~ (candidat*|postulant*|dossier*|demande*)',
      '(tres|si|trop)? (nombreux|nombreuses|multiples) (candidat*|demandes|postulant*|dossiers|reponses)',
      '(recu|recevons) ~ (beaucoup|plusieurs centaines|des centaines|plus de [0-9]*|[0-9]*|nombreuses) ~ (candidat*|dossiers|cv|demandes)',
      'selection ~ (rude|severe|difficile|exigeante)',
      '(forte|vive) (concurrence|affluence)',
    ],
  },
  {
    code: 'position_filled',
    confidence: 0.85,
    patterns: [
      '{role} ~~ (pourvu*|attribue*|prise*|occupe*|comble*) (?!en interne )',
      '(vient d etre|a ete|ont ete|est|sont|deja) (desormais|actuellement|deja|finalement|maintenant|malheureusement)? (pourvu*|attribue*|comble*) (?!en interne )',
      '(plus|n est plus) (d actualite|disponible|ouvert*|vacant)',
      '(ne)? (recherchons|cherchons|recrutons) plus (personne)?',
      '(trouve|embauche|recrute) (quelqu un|une personne|notre)',
      'place est prise',
    ],
  },
  {
    code: 'role_cancelled',
    confidence: 0.85,
    patterns: [
      '({role}|processus|projet) ~~ (suspendu*|annule*|gele*|reporte*|supprime*|mis en pause|abandonne*|mis en attente)',
      '(geler|gel|suspendre|suspension|annuler|annulation|arret|reporter|interrompre) ~ (recrutement*|embauche*|poste*|processus)',
      '(raisons|contraintes|restrictions|motifs) budgetaires',
      '(budget|financement*|subvention*) ~~ (pas (ete)? (accorde*|obtenu*|valide*|confirme*|renouvele*)|refuse*|coupe*|reduit*|supprime*)',
      '(reorganisation|restructuration)',
      '(besoins|priorites) (ont|a) (change|evolue)',
    ],
  },
  {
    code: 'internal_candidate',
    confidence: 0.85,
    patterns: [
      '(pourvu*|recrut*|mobilite*|promotion*|candidat*|choix|solution|poste|nomination) ~ (en interne|interne|internes)',
      '(collegue|collaborateur|collaboratrice|salarie*|agent|personne) (deja)? (en poste|en place|de l equipe|de la maison|de l entreprise|present*|deja)',
      '(ancien|ancienne) (stagiaire|salarie*|collegue|alternant*|collaborat*)',
    ],
  },
  {
    code: 'timing',
    confidence: 0.75,
    patterns: [
      '(dates|disponibilite*|calendrier|periode) ~~ (ne|pas|incompatible*|trop) ~ (correspond*|conviennent|convient|compatible*|concord*|colle*|tardi*|coincid*|avec)',
      '{need} ~~ (disponible*|commencer|demarrer|prise de poste) ~ (immediatement|de suite|rapidement|immediate|plus tot|maintenant|des)',
      '(preavis|disponibilite) ~~ (trop|long|longue|tardi*|lointain*)',
      '(candidature|dossier|demande) ~~ (recu*|arrive*|parvenu*) ~ (trop tard|apres|tardivement|hors delai)',
    ],
  },
  {
    code: 'skill_gap',
    confidence: 0.75,
    patterns: [
      '(niveau|maitrise|connaissance*|competence*|bases|pratique|notions) (en|d|de|du|des|sur|technique*) (?!candidature )* ~~ {off}',
      '(votre|ton|vos|tes) (anglais|allemand|francais|espagnol|niveau|maitrise|connaissance*|competence* (techniques|en|linguistiques)) ~ {off}',
      '(ne maitrisez pas|maitrisez pas|pas encore maitrise*|pas maitrise*|pas assez maitrise*|maitrise insuffisante|maitrisez insuffisamment)',
      '(?!ne )* ~ (pas|pas encore|mal|peu) (encore)? maitrise*',
      '{lack} ~ (connaissance*|competence*|bases|maitrise|pratique|notions|technique) (en|sur|de|du|d|des|avec|technique*)',
      '(manque*|manquait|manquaient) ~ (bases|connaissance*|competence*|pratique|maitrise|technique|aisance) ~ (en|sur|de|du|d|des|avec)?',
      '{need} ~~ (maitrise|niveau|connaissance*|competence*) (plus|approfondie*|solide*|avancee*|courant*|superieur*|parfaite*) (de|d|en|du|des|sur)?',
      '(anglais|allemand|espagnol|francais) (courant|bilingue|professionnel|fluent) ~ (indispensable|exige|requis|necessaire|obligatoire|imperatif|est)',
      '(conseill*|recommand*|invit*|encourag*|pourriez|gagneriez|axe* de progr*|points a) ~~ (approfondir|renforcer|ameliorer|developper|perfectionner|consolider|travailler|progresser) ~ (connaissance*|competence*|niveau|bases|maitrise|anglais|allemand|technique*)',
    ],
  },
  {
    code: 'experience_level',
    confidence: 0.75,
    patterns: [
      '(au moins|minimum|minimum de|plus de|moins de) (un|deux|trois|quatre|cinq|six|sept|huit|dix|[0-9]*) (a [0-9]*)? (ans|annees) (d experience|de pratique|minimum|dans|en|sur)?',
      '(manque*|manquez|pas assez|pas suffisamment|insuffisance|absence|peu|trop peu|insuffisamment|pas encore) (d|de|encore d|encore|assez d)? (experience|recul|experimente*)',
      '(experience|pratique|parcours|expertise) ~~ (trop (recent*|court*|junior|limite*|leger*|eloigne*|peu)|insuffisant*|pas suffisant*|pas assez|encore limite*|en deca|inferieur*|fait defaut)',
      '(n avez|n as|avez|ayant) (pas|pas encore|jamais|encore jamais) ~ (travaille|exerce|encadre|gere|dirige|manage|pilote|experience|eu l occasion de)',
      '(profil|trop) (trop|plus|encore)? (junior|debutant*|inexperimente*)',
      '{need} ~~ (profil|personne|quelqu un|candidat*) ~ (plus (senior|experimente*|confirme*|aguerri*)|senior|confirme*|experimente*)',
    ],
  },
  {
    code: 'eligibility',
    confidence: 0.75,
    patterns: [
      '(diplome|permis|certificat*|habilitation|qualification|titre|licence|caces|carte|inscription a l ordre|bac) ~~ (obligatoire*|exige*|requis*|indispensable*|necessaire*|imperati*|manqu*)',
      '(n avez|ne possedez|ne detenez|n etes|n as|ne disposez|n ayant|ne justifiez) pas ~ (diplome|permis|certificat*|habilitation|titulaire|statut|inscrit*|qualification|titre|annees|condition*)',
      '(ne)? (remplissez|satisfaites|repondez|remplit|reunissez) pas ~ (condition*|critere* (d eligibilite|administratifs|obligatoires)|exigence*)',
      '(reserve*|ouvert*) (uniquement|seulement|exclusivement)? (aux|a des|aux seuls) (etudiant*|titulaires|diplome*|personnes|agents|apprenti*|fonctionnaires)',
      '(pas|non|ir) recevable',
      'irrecevable',
      'titulaire* (du|d un|de la|de l)',
    ],
  },
  {
    code: 'overqualified',
    confidence: 0.8,
    patterns: [
      '(sur qualifie*|surqualifie*|surdiplome*|sur diplome*|surqualification)',
      'trop (qualifie*|experimente*|diplome*|senior) pour',
      '(ennuy*|vous lasser|vous lassiez|sous employe*)',
      '(profil|experience|niveau) ~ (au dessus|au dela|superieur*|depasse*) ~ (poste|besoin*|attente*|ce que|requis)',
    ],
  },
  {
    code: 'application_materials',
    confidence: 0.75,
    patterns: [
      '{paper} ~~ (trop (general*|generique*|long*|court*|vague*|succinct*|impersonnel*)|generique*|faute*|erreur*|impersonnel*|peu (lisible|clair*|precis*|personnalise*)|pas (assez)? (personnalise*|adapte*|clair*|detaille*|precise*|montr*|mis en)|ne (met*|montr*|precis*|fait|refle*|permet*) (pas)?|copie*|confus*|mal presente*)',
      'faute* d orthographe',
      '(coquille*|fautes) (dans|sur)',
      '(adapt*|personnalis*|retravail*|soign*|relire|raccourc*|ameliorer) ~ {paper}',
    ],
  },
  {
    code: 'interview_performance',
    confidence: 0.75,
    patterns: [
      '{answer} ~~ (trop (general*|vague*|long*|court*|brev*|theorique*|scolaire*)|vague*|general*|imprecis*|confus*|peu (claire*|precise*|concret*|structur*|convaincant*)|pas (assez)? (convain*|clair*|precis*|concret*|structur*|etaye*)|manqu*|evasi*|floue*)',
      '(manqu*|aurions aime*|attend*|aurait souhaite) ~ (d exemples|exemples|concret*|precision*|plus de details|structure)',
      '(paru*|semble*|senti*|trouve*|etiez|montre*) ~ (stresse*|hesitant*|nerveu*|mal a l aise|peu a l aise|sur la reserve|reserve*|confus*)',
      '(entretien|oral|prestation) ~ (pas convain*|decevant*|insuffisant*|peu convaincant*|n a pas convaincu|en dessous)',
      '(difficulte*|du mal|peine) (a|pour) (expliquer|repondre|argumenter|vous exprimer|convaincre|structurer|illustrer)',
      '(pas|mal|difficilement) ~ (compris|cerne|distingu*|saisi|identifie) ~~ (votre (role|part|contribution)|ce que vous)',
    ],
  },
  {
    code: 'interest_preparation',
    confidence: 0.75,
    patterns: [
      '(pas|peu|manque*|doute*|interrog*|question*|insuffisan*|guere|reserves) ~~ (motivation|interet reel|enthousiasme|implication|envie)',
      '(motivation|envie|interet) ~ {be}? ~ (pas|peu|insuffisant*|floue*|incertaine*|limite*|manqu*)',
      '(pas|mal|peu|difficile de|peine a) ~ (compris|senti|percu|percevoir|comprendre|saisi|voir|cerne) ~~ (pourquoi|raisons|envie|ce qui vous (attire|motive)|projet)',
      '(peu|pas|mal|trop peu|insuffisamment) (assez)? (renseigne*|prepare*|informe*)',
      '(connaiss*|connaissez|saviez|connaissance) ~ (mal|peu|pas|tres peu|trop peu) ~ (entreprise|societe|activite|produit*|secteur|structure|maison|association)',
      '(projet professionnel|projet) ~ (flou*|pas (clair|coherent|en phase|en accord)|imprecis*|differe*|eloigne*|incoherent)',
      '(pas|aucune) pose* ~ question*',
    ],
  },
  {
    code: 'assessment',
    confidence: 0.75,
    patterns: [
      '{test} ~~ (insuffisant*|pas (atteint|reussi|concluant*|satisfaisant*|suffisant*|convain*|valide*|ete (concluant|reussi|a la hauteur))|echoue*|rate*|inferieur*|en dessous|echec|non concluant*|n a pas|n ont pas|decevant*)',
      '(note*|score*|resultat*|points) ~~ (insuffisant*|inferieur*|en dessous|trop (faible|bas*)|pas atteint|seuil|pas suffisant*|ne permet*)',
      '(echoue|echec) (a|au|aux|de) (l|la)? {test}',
      '(pas|non) ~ (reussi|atteint|valide|obtenu) ~ ({test}|seuil|note|moyenne|barre|minimum)',
    ],
  },
  {
    code: 'culture_fit',
    confidence: 0.65,
    patterns: [
      '(pas|ne|n|doute*|peu) ~~ (culture (d entreprise|de l entreprise|de la maison|d equipe)|alchimie|valeurs de|feeling|esprit d equipe|integr* (a|dans) (l|notre|votre|la) equipe)',
      '(feeling|courant|alchimie) ~ (pas|n est pas|n a pas) ~ (passe|la|pris|opere)',
      '(facon|maniere|mode|style) de (travailler|travail|management) ~ (ne|pas|differe*|differente*)',
    ],
  },
  {
    code: 'compensation',
    confidence: 0.8,
    patterns: [
      '{pay} ~~ (superieur*|au dessus|au dela|depass*|trop (eleve*|haut*|cher*|important*)|ne correspond* pas|hors|pas compatible*|incompatible*|exced*)',
      '(ne pouvons pas|ne peut pas|impossible de|pas en mesure de|pas pouvoir|ne pourrons pas) ~ (suivre|aligner|offrir|proposer|satisfaire|atteindre|repondre) ~~ (salair*|salarial*|remuneration|pretention*|tarif)',
      '(depass*|hors|au dessus|au dela|exced*) (deja|de|du|largement|un peu|notre|son|le|leur|nettement)? (notre|son|le|leur|de notre|du)? (budget|enveloppe|grille|fourchette)',
      'trop cher*',
    ],
  },
  {
    code: 'location_schedule',
    confidence: 0.75,
    patterns: [
      '(habit*|resid*|domicile*|vis|vivez|loge*|restes|restez) ~ (trop)? (loin|eloigne*|distance)',
      '(trop loin|trop eloigne*|distance trop|eloignement|temps de trajet|trajet* trop)',
      '(poste|mission|travail|fonction*) ~~ (exige|impose|requiert|necessite|demande|suppose) ~ (presence|deplacement*|horaires|travail de nuit|week end|mobilite|permanence)',
      '(pas|impossible|ne|sans) ~ (teletravail|a distance|temps partiel|horaires amenages|full remote)',
      '(cherch*|recherch*|souhait*|besoin|voulons|veut) ~ (quelqu un|personne|candidat*|profil|equipe) ~ (sur place|proximite|local*|dans la region|au bureau|sur site|proche*|du secteur|du coin)',
      '(horaires|week end*|nuit*|samedi*|planning) ~ (ne|pas|incompatible*) ~ (convien*|compatible*|possible*|correspond*|avec|pouvez)',
    ],
  },
  {
    code: 'work_authorisation',
    confidence: 0.85,
    patterns: [
      '(titre de sejour|permis de travail|autorisation de travail|visa|habilitation (de securite|secret|defense)|carte de sejour) ~~ (pas|exige*|requis*|obligatoire|necessaire|refus*|ne|expire*|manqu*|indispensable|valable)',
      '(pas|sans|ne|absence|faute) ~~ (titre de sejour|permis de travail|autorisation de travail|visa|carte de sejour)',
    ],
  },
  {
    code: 'background_reference',
    confidence: 0.85,
    patterns: [
      '(references|reference|casier judiciaire|verification*|enquete de moralite|anciens employeurs) ~~ (pas|n ont pas|defavorable*|negative*|revele*|insuffisant*|n a pas|non confirme*|impossible*)',
      '(pas|impossible|ne) ~ (verifier|confirmer|joindre|obtenir) ~ (references|reference|dates|diplome*|ancien employeur|anciens employeurs|identite|experience* anterieur*)',
    ],
  },
  {
    code: 'process_admin',
    confidence: 0.75,
    patterns: [
      '(dossier|candidature|formulaire|demande) ~ (incomplet*|non signe*|pas complet*|hors delai*)',
      '(tente|essaye|cherche) ~ (de)? (vous|te) (joindre|contacter|appeler)',
      '(pas|jamais|n avons pas) (pu|reussi a|pu vous)? (vous|te)? (joindre|contacter) ',
      '(pas|jamais) (recu|eu|obtenu) ~ (reponse de votre part|documents|pieces|formulaire|retour de votre part|justificatif*|de reponse|de retour|nouvelles)',
      '(piece*|document*|justificatif*|formulaire) (est|sont|etait|etaient)? (manqu*|absent*)',
      '(manqu*|absence) ~ (piece*|document*|justificatif*)',
      '(pas|non) (presente*|venu*) (a|au|pour|lors) (l|votre|la|le)? (entretien|convocation|rendez vous|epreuve*|essai)',
      '(ne vous etes|vous etes|n etes|tu n es) pas (presente*|venu*|rendu*)',
      '(deja|double) ~ (candidature|dossier) ~ (meme poste|pour ce poste|doublon)',
      '(apres|passe|depasse) ~ (date limite|date de cloture|delai)',
    ],
  },
];

/** What the French cues look for. */
export const THEME_CUES_FR = compileThemeCues(CUES, WORDS_FR);
