import type { ListedSkill } from './listed-skill.ts';

/** Care, nursing and work with children. */
export const CARE_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'Personal care',
    names:
      'personal care, intimate care, washing and dressing, help with washing, personal hygiene of residents, grundpflege, körperpflege, aide à la toilette, soins d’hygiène, soins de confort',
  },
  {
    skill: 'Medication administration',
    names:
      'medication administration, administering medication, administer medication, administration of medication, administering medicines, medication round, medicines management, medication management, giving medication, medication competency, medikamentengabe, medikamente verabreichen, administration des médicaments, distribution des médicaments',
  },
  {
    skill: 'Care planning',
    names: 'care plan, care planning, support plan, pflegeplanung, plan de soins, projet de soins',
  },
  {
    skill: 'Nursing registration',
    names:
      'nmc registration, nmc pin, registered nurse, nmc registered, registered with the nmc, registered general nurse, nursing licence, examinierte pflegefachkraft, pflegefachkraft, pflegefachfrau, pflegefachmann, krankenpfleger, diplôme d’état infirmier, infirmier diplômé, infirmière diplômée, diplôme d’état d’infirmier',
    guarded: 'RGN, RMN, NMC',
    guard: 'capitals',
  },
  {
    skill: 'Dementia care',
    names: 'dementia care, dementia, alzheimer, demenz, demenzkranke, demenzbetreuung, démence',
  },
  {
    skill: 'End of life care',
    names:
      'end of life care, palliative care, hospice care, palliativpflege, palliative care, soins palliatifs',
  },
  {
    skill: 'Wound care',
    names: 'wound care, wound dressing, wound management, wundversorgung, wundmanagement, pansement',
  },
  {
    skill: 'Taking blood',
    names:
      'phlebotomy, venepuncture, venipuncture, taking blood, blood taking, blutentnahme, prise de sang, prélèvement sanguin',
  },
  {
    skill: 'Patient observations',
    names:
      'patient observation, clinical observation, vital sign, taking observations, vitalzeichen, vitalwerte, prise des constantes, constantes vitales',
  },
  {
    skill: 'Life support',
    names: 'basic life support, immediate life support, advanced life support, resuscitation, reanimation',
    guarded: 'BLS, ILS, ALS, CPR',
    guard: 'capitals',
  },
  {
    skill: 'Infection control',
    names:
      'infection control, infection prevention, infection prevention and control, infektionsschutz, prévention des infections',
  },
  {
    skill: 'Safeguarding',
    names:
      'safeguarding, child protection, adult protection, protection of vulnerable adults, kinderschutz, protection de l’enfance',
  },
  {
    skill: 'First aid',
    names:
      'first aid, first aider, paediatric first aid, erste hilfe, ersthelfer, premiers secours, gestes de premiers secours',
    guarded: 'SST, PSC1',
    guard: 'capitals',
  },
  {
    skill: 'Manual handling',
    names:
      'manual handling, moving and handling, people moving, use of hoists, heavy lifting, heben und tragen, gestes et postures, port de charges',
  },
  {
    skill: 'Mental health support',
    names:
      'mental health support, mental health experience, mental health care, mental health nursing, adult mental health, mental health service, mental health setting, mental health condition, mental health first aid, psychiatrische pflege, santé mentale',
  },
  {
    skill: 'Learning disability support',
    names:
      'learning disability, learning disabled adults, learning difficulty, autistic people, positive behaviour support, behindertenhilfe, eingliederungshilfe',
    guarded: 'autism, autisme',
    guard: 'asked',
  },
  {
    skill: 'Childcare',
    names:
      'childcare, child care, looking after children, early years, early years foundation stage, nursery experience, nursery setting, kinderbetreuung, kinderpflege, frühpädagogik, petite enfance, garde d’enfants',
    guarded: 'EYFS',
    guard: 'capitals',
  },
  {
    skill: 'Record keeping',
    names:
      'record keeping, keeping records, keep records, keep accurate records, accurate records, keeping accurate records, care notes, clinical documentation, pflegedokumentation, aktenführung, tenue de dossiers, tenue des dossiers, transmissions écrites',
  },
  {
    skill: 'Counselling',
    names: 'counselling, counselling skills, psychosoziale beratung, écoute active, active listening',
  },
];
