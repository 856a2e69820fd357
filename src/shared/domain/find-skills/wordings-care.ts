import type { Wordings } from './wording.ts';

/** Care, nursing and work with children, as adverts put it. */
export const CARE_WORDINGS: Wordings = {
  'Personal care':
    'help/assist/support ~ wash/bathe/dress/toilet/shower/eat, wash and dress, wash/bathe/shower ~ resident/patient, toileting, up and dressed, continence care/support, bathing and dressing, activity of daily living, daily living activity, adls, bathing and grooming, feeding and dressing, changing nappies, nappy changing, körperliche pflege, unterstützung/unterstützen/helfen/hilfe ~ waschen/anziehen/körperpflege/ankleiden, waschen und anziehen, waschen/anziehen ~ helfen, behandlungs und grundpflege, aide/aider/aidez/assurer/assurez/accompagner ~ toilette/habillage, toilette et habillage, soin d’hygiène/nursing',
  'Medication administration':
    'give/administer/prompt/pass/dispense/handle ~ medicine/medication/med/meds/insulin, administer/prompt/dispense ~ tablet, mar chart/sheet, give/check/checking ~ pill/pills, pill/pills/tablets/medicines ~ taken/time, med pass, medication prompt/prompts/support/round/administration, drug round, stellen/verabreich*/gabe/richten/ausgabe/vergabe ~ medikament*, medikament* ~ stellen/verabreichen/geben/richten/verteilen, medikamentenvergabe, medikamentengabe, préparer/préparez/distribuer/distribuez/administrer/administrez/prise/prises/aide/distribution/préparation ~ médicament*, pilulier*',
  'Care planning':
    'write/update/review/draw/develop/follow ~ care/support plan, person centred plan/planning, pflegeplan*, pflegeprozess*, projet/plan de soin, projet/plan d’accompagnement, projet personnalisé',
  'Nursing registration':
    'rn licence/registration, registered nurse licence, licensed practical nurse, licensed registered nurse, nursing degree and registration, active nmc, current nmc, anerkannte pflegefach*, examiniert* pflege*, berufsurkunde, infirmier/infirmière diplômé*, diplôme d’infirmier/infirmière, inscription à l’ordre',
  'Dementia care':
    'living with alzheimer/dementia, memory loss, memory care, cognitive decline, demenziell*, dementiell*, demenzkrank*, an demenz, menschen mit demenz, maladie d’alzheimer, trouble/troubles cognitif*, trouble/troubles de mémoire',
  'End of life care':
    'end of life, palliative, terminal/terminally ill, last weeks of life, sterbebegleitung, hospizarbeit, palliativversorgung, palliativ*, fin de vie',
  'Wound care':
    'change/changing/renew ~ dressing, dress/dressing/treat ~ wound, =wounds, pressure ulcer/sore, tissue viability, wunden/wunde, wundversorgung, verbandwechsel, verbandswechsel, verbände wechseln/anlegen, réfection/faire/faites ~ pansement/pansements, soin de plaies, plaie/plaies',
  'Taking blood':
    'draw/drawing/take/taking ~ blood/bloods, blood draw, =bloods, cannulation, start ivs/iv, blut abnehmen, blutabnahme*, blutentnahmen, prélèvement/prélèvements/bilan sanguin*, prise/prises de sang',
  'Patient observations':
    'check/take/monitor/record/measure/including ~ =vitals/pulse, check/take/monitor/record/measure ~ blood pressure, temperature ~ pulse, =vitals, vital sign, obs round, patient obs, news2, observations on patients, blutdruck messen, vitalparameter, vitalfunktionen, krankenbeobachtung, constante/constantes ~ tension/température, relever/relevez/prendre/surveiller/prise/surveillance ~ constante/constantes/tension, constantes',
  'Life support':
    'life support, cpr certified/certification/trained, acls, bls certified, defibrillator, wiederbelebung, gestes d’urgence, afgsu',
  'Infection control':
    'infection control/prevention, prevent/preventing ~ infection, hygiene protocol/rule/standard ~ ward/clinical/patient/resident, barrier nursing, hand hygiene, sterile technique, aseptic technique, hygieneplan, hygienerichtlinien ~ pflege, infektionsprävention, éviter/prévenir/prévention ~ contamination/infection*, hygiène hospitalière, bionettoyage, protocole d’hygiène, précautions standard',
  Safeguarding:
    'keep/keeping ~ child/children/pupil/young safe, discloses abuse, disclosure/disclosures of abuse, spot/recognise/report ~ sign of abuse/neglect, sign of abuse, protect/protecting ~ child/children/vulnerable, welfare of children, kinderschutz*, kindeswohl*, schutz von kindern, protection des mineurs, enfance en danger, maltraitance, bientraitance',
  'First aid':
    'first aid ticket/certificate/trained/qualified, first aider, trained in first aid, erste hilfe kurs/nachweis/schein/ausbildung, ersthelfer*, premier/premiers secours, secouriste, secourisme',
  'Manual handling':
    'lift/lifting/carry/carrying ~ kg/lb/lbs/kilo/kilos/pounds/heavy, shift/move/handle ~ kg/lb/lbs/kilo/kilos, heavy lifting, heavy load/box/boxes/bags/sacks/parcel, lift up to, people handling, use/using ~ hoist/hoists, hoist ~ resident/patient/people, physically fit ~ lift, patient transfer/transfers, kisten/pakete/lasten ~ heben/tragen, heben ~ kg, tragen ~ kg, schwere/schweren/schwerer ~ lasten/säcke/säcken/kisten/pakete/heben, schweres heben, körperlich ~ belastbar*/fit, port de charge/charges, charge/charges lourde/lourdes, colis ~ kg, porter/soulever/manutention ~ charge/charges/kg, manutention manuelle, manutention',
  'Mental health support':
    'people ~ mental distress/illness, mental distress, mental illness, mental ill health, mental health need/needs/problem/difficulty/issues/crisis, poor mental health, depression/anxiety and, psychisch krank*, psychisch erkrankt*, psychische* erkrankung*/belastung*, seelische gesundheit, psychiatrie*, trouble/troubles psychique/psychiques, souffrance/détresse psychique, psychiatrie',
  'Learning disability support':
    'down syndrome, down’s syndrome, learning disabled, learning disability, learning disabilities, intellectual disability, intellectual disabilities, developmental disability, autistic adult/adults/person, work/working/support/supporting/experience ~ autism/autistic, menschen mit behinderung*, geistige* behinderung*, geistig behindert*, beeinträchtig* menschen, heilerziehungspfleg*, handicap mental, déficience intellectuelle, situation de handicap',
  Childcare:
    'look/looking after ~ child/children/toddler/toddlers/baby/babies, care/caring for ~ child/children/toddlers/babies, nursery nurse/worker/assistant, work/working with under fives, daycare, day care for children, kinder ~ betreuen/betreust, betreu* ~ kindern/kinder/kind, kindergruppe, krippe, gruppe ~ kindern, staatlich anerkannt* erzieher*, anerkennung als erzieher*, kita erfahrung, garde d’enfant, s’occuper d’enfants, accueil ~ jeune/jeunes enfant, cap petite enfance, cap aepe, auxiliaire de puériculture',
  'Record keeping':
    'write/writing/keep/complete/update/maintain ~ note/records/record/log/logs/logbook, log/logging ~ results/readings/defects/findings, note keeping, type/typing ~ notes, write ~ diary, keep ~ paperwork, up to date/accurate/clear record/notes/records, write/writing up ~ visit/shift/note/day/observation/session/incident, notes up to date, =charting, chart in real time, note/noting ~ temperature/temperatures/reading/readings, jot/jotting/note/noting down, fill/filling ~ diary, fill/filling/complete ~ form/forms/certificate/certificates/sheet/sheets/logbook, record/document ~ observation/progress/incident/visit/care/findings/temperatures, log book, job sheet/sheets, dokumentation, dokumentieren, dokumentierst, entwicklungsdokumentation, schriftlich fest/festhalten/festzuhalten, protokollieren, nachweise führen, consigner/consignez/consigne ~ observation/dossier/relevé, tenir/tenez/tenue/remplir/renseigner/compléter/mettre ~ dossier/dossiers/registre/registres/fiche/fiches/cahier, cahier de liaison, traçabilité des soins',
  Counselling:
    'counselling client/session/sessions/qualification/diploma/experience, counsel ~ client/family/student, talking therapy, psychologische beratung, beratungsgespräche ~ klienten, écoute bienveillante, soutien psychologique, entretien d’aide',
};
