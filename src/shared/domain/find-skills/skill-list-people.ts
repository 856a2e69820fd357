import type { ListedSkill } from './listed-skill.ts';

/** Teaching, public service, and what every trade asks for. */
export const PEOPLE_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'Teaching qualification',
    names:
      'qualified teacher status, teaching qualification, qualified teacher, teaching degree, lehramt, lehramtsstudium, lehrbefähigung, diplôme d’enseignement',
    guarded: 'QTS, PGCE, PGDE, CAPES',
    guard: 'capitals',
  },
  {
    skill: 'Lesson planning',
    names:
      'lesson planning, planning lessons, plan lessons, planning and teaching, lesson plan, unterrichtsplanung, unterrichtsvorbereitung, préparation de cours, préparation des cours',
  },
  {
    skill: 'Classroom management',
    names:
      'classroom management, behaviour management, managing behaviour, managing a class, klassenführung, gestion de classe, gestion de la classe',
  },
  {
    skill: 'Special educational needs',
    names:
      'special educational needs, special needs, ehcp, additional learning needs, sonderpädagogik, sonderpädagogisch, besoins éducatifs particuliers',
    guarded: 'SEN, SEND, ALN',
    guard: 'capitals',
  },
  {
    skill: 'Curriculum knowledge',
    names:
      'curriculum, national curriculum, curriculum development, curriculum planning, lehrplan, lehrpläne, programmes scolaires',
  },
  { skill: 'Phonics', names: 'phonics, synthetic phonics' },
  {
    skill: 'Delivering training',
    names:
      'training delivery, delivering training, deliver training, training others, training colleagues, train new starters, training new starters, training staff, running workshops, facilitating workshops, facilitation, schulungen durchführen, durchführung von schulungen, animation de formations, animer des formations',
  },
  {
    skill: 'Policy work',
    names:
      'policy development, policy work, policy writing, developing policy, public policy, policy analysis, politique publique, politiques publiques',
  },
  {
    skill: 'Report writing',
    names:
      'report writing, writing reports, write reports, written report, writing clear reports, berichtswesen, berichte erstellen, erstellung von berichten, rédaction de rapports',
  },
  {
    skill: 'Case management',
    names:
      'casework, case work, case management, caseload, managing a caseload, fallmanagement, fallbearbeitung, suivi de dossiers, accompagnement social',
  },
  {
    skill: 'Community engagement',
    names:
      'community engagement, community work, outreach, community development, gemeinwesenarbeit, quartiersarbeit',
  },
  {
    skill: 'Fundraising',
    names:
      'fundraising, grant application, bid writing, grant writing, writing bids, funding application, fördermittel, drittmittel, collecte de fonds',
  },
  {
    skill: 'Volunteer management',
    names:
      'lead volunteers, leading volunteers, led volunteers, volunteer management, managing volunteers, working with volunteers, supporting volunteers, coordinating volunteers, freiwilligenmanagement, gestion de bénévoles',
  },
  {
    skill: 'Youth work',
    names:
      'youth work, working with young people, experience with young people, jugendarbeit, jugendhilfe, animation jeunesse',
  },
  {
    skill: 'Health and safety',
    names:
      'health and safety, health safety, h and s, iosh, nebosh, coshh, safe working practices, site safety, arbeitssicherheit, arbeitsschutz, santé et sécurité, sécurité au travail, consignes de sécurité',
    guarded: 'HSE, EHS',
    guard: 'capitals',
  },
  {
    skill: 'Risk assessment',
    names:
      'risk assessment, risk assessing, risk management, method statement, gefährdungsbeurteilung, risikomanagement, évaluation des risques',
    guarded: 'RAMS',
    guard: 'capitals',
  },
  {
    skill: 'Project management',
    names:
      'project management, managing projects, manage projects, project planning, project delivery, prince2, running projects, delivering projects, leading projects, project manager, projektmanagement, projektleitung, projektplanung, projekterfahrung, gestion de projet, gestion de projets, conduite de projet, conduite de projets',
    guarded: 'PMP',
    guard: 'capitals',
  },
  {
    skill: 'Stakeholder management',
    names:
      'stakeholder management, stakeholder, managing stakeholders, stakeholder engagement, stakeholdermanagement, gestion des parties prenantes, parties prenantes',
  },
  {
    skill: 'Leading people',
    names:
      'leadership, team leadership, leading a team, lead a team, leading teams, managing a team, manage a team, team management, managing people, people management, line management, line managing, managing staff, staff management, staff supervision, supervising staff, supervisory experience, supervising a team, leading people, team leader experience, mitarbeiterführung, personalführung, personalverantwortung, teamleitung, führungserfahrung, management d’équipe, encadrement, encadrement d’équipe, manager une équipe',
  },
  {
    skill: 'Communication',
    names:
      'communication skills, communicator, communication, communicate clearly, communicate well, communicating, written and verbal communication, interpersonal skills, kommunikationsstärke, kommunikationsstark, kommunikationsfähigkeit, kommunikationsgeschick, aisance relationnelle, sens de la communication, bon relationnel, bonne communication',
  },
  {
    skill: 'Teamwork',
    names:
      'teamwork, team work, team player, work in a team, working in a team, work as part of a team, working as part of a team, part of a team, teamfähigkeit, teamfähig, teamgeist, teamplayer, esprit d’équipe, travail en équipe, travail d’équipe, travailler en équipe',
  },
  {
    skill: 'Organisation',
    names:
      'organisational skills, organisation skills, organised, well organised, organising skills, organisationstalent, organisationsgeschick, organisationsvermögen, sens de l’organisation',
  },
  {
    skill: 'Time management',
    names:
      'time management, prioritise, prioritising, prioritisation, manage your own time, managing your own time, manage your time, meet deadlines, meeting deadlines, work to deadlines, working to deadlines, tight deadlines, zeitmanagement, gestion du temps, gestion des priorités, respect des délais',
  },
  {
    skill: 'Problem solving',
    names:
      'problem solving, problem solver, solving problems, solve problems, analytical skills, analytical thinking, lösungsorientiert, problemlösung, problemlösungskompetenz, analytisches denken, résolution de problèmes, esprit d’analyse',
  },
  {
    skill: 'Attention to detail',
    names:
      'attention to detail, eye for detail, accuracy, detail oriented, detail focused, sorgfalt, sorgfältig, sorgfältige arbeitsweise, genauigkeit, gewissenhaft, rigueur, rigoureux, rigoureuse, sens du détail, souci du détail',
  },
  {
    skill: 'Working under pressure',
    names:
      'work under pressure, working under pressure, calm under pressure, cope with pressure, stay calm, belastbarkeit, belastbar, stressresistenz, résistance au stress, gestion du stress',
  },
  {
    skill: 'Presenting',
    names:
      'present to, presenting to, presentation skills, giving presentations, public speaking, präsentationen, präsentationsfähigkeit, prise de parole en public',
    guarded: 'presentation, presenting',
    guard: 'asked',
  },
  {
    skill: 'Coaching and mentoring',
    names: 'coaching and mentoring, mentoring junior, tutorat',
    guarded: 'coaching, mentoring, mentor',
    guard: 'asked',
  },
  {
    skill: 'Change management',
    names:
      'change management, managing change, change programme, veränderungsmanagement, changemanagement, conduite du changement',
  },
  {
    skill: 'Conflict resolution',
    names:
      'de escalate, conflict resolution, conflict management, de escalation, de escalating, mediation, konfliktlösung, konfliktmanagement, deeskalation, gestion des conflits, gestion de conflits',
  },
  {
    skill: 'Computer skills',
    names:
      'computer literate, computer literacy, it literate, it literacy, it skills, computer skills, basic it, basic computer, pc skills, digital skills, edv kenntnisse, pc kenntnisse, computerkenntnisse, outils informatiques, maîtrise de l’outil informatique, bureautique, outils bureautiques',
  },
  {
    skill: 'Numeracy',
    names:
      'numeracy, numerate, good with numbers, numerical skills, basic maths, confident with numbers, zahlenverständnis, zahlenaffinität, à l’aise avec les chiffres',
  },
  {
    skill: 'Research',
    names:
      'research skills, research experience, desk research, research methods, qualitative research, quantitative research, recherchefähigkeiten',
    guarded: 'research',
    guard: 'asked',
  },
  {
    skill: 'Planning rotas',
    names:
      'plan rota, planning rota, rota planning, planning rotas, rota management, writing rotas, staff rota, shift planning, rostering, dienstplanung, dienstplangestaltung, schichtplanung, gestion des plannings, élaboration des plannings',
  },
];
