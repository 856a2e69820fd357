import type { ListedSkill } from './listed-skill.ts';

/** Languages: a nationality or a verb is no language skill, so every bare name is guarded. */
export const LANGUAGE_SKILLS: readonly ListedSkill[] = [
  {
    skill: 'English',
    names: 'english speaking, english speaker, english language skills, englischkenntnisse, englischsprachig',
    guarded: 'English, Englisch, anglais, Anglais',
    guard: 'language',
  },
  {
    skill: 'German',
    names: 'german speaking, german speaker, deutschkenntnisse, deutschsprachig',
    guarded: 'German, Deutsch, allemand, Allemand',
    guard: 'language',
  },
  {
    skill: 'French',
    names: 'french speaking, french speaker, französischkenntnisse',
    guarded: 'French, Französisch, français, Français',
    guard: 'language',
  },
  {
    skill: 'Spanish',
    names: 'spanish speaking, spanish speaker, spanischkenntnisse',
    guarded: 'Spanish, Spanisch, espagnol, Espagnol',
    guard: 'language',
  },
  {
    skill: 'Italian',
    names: 'italian speaking, italian speaker, italienischkenntnisse',
    guarded: 'Italian, Italienisch, italien, Italien',
    guard: 'language',
  },
  {
    skill: 'Portuguese',
    names: 'portuguese speaking, portuguese speaker',
    guarded: 'Portuguese, Portugiesisch, portugais',
    guard: 'language',
  },
  {
    skill: 'Dutch',
    names: 'dutch speaking, dutch speaker',
    guarded: 'Dutch, Niederländisch, néerlandais',
    guard: 'language',
  },
  {
    skill: 'Polish',
    names: 'polish speaking, polish speaker, polnischkenntnisse',
    guarded: 'Polish, Polnisch, polonais',
    guard: 'language',
  },
  {
    skill: 'Romanian',
    names: 'romanian speaking, romanian speaker',
    guarded: 'Romanian, Rumänisch, roumain',
    guard: 'language',
  },
  {
    skill: 'Turkish',
    names: 'turkish speaking, türkischkenntnisse',
    guarded: 'Turkish, Türkisch, turc',
    guard: 'language',
  },
  {
    skill: 'Russian',
    names: 'russian speaking, russischkenntnisse',
    guarded: 'Russian, Russisch, russe',
    guard: 'language',
  },
  {
    skill: 'Arabic',
    names: 'arabic speaking, arabic speaker',
    guarded: 'Arabic, Arabisch, arabe',
    guard: 'language',
  },
  {
    skill: 'Mandarin',
    names: 'mandarin chinese, mandarin speaking',
    guarded: 'Mandarin, Chinese',
    guard: 'language',
  },
  { skill: 'Welsh', names: 'welsh speaking, welsh speaker', guarded: 'Welsh', guard: 'language' },
  { skill: 'Urdu', names: 'urdu, urdu speaking' },
  {
    skill: 'Sign language',
    names: 'sign language, british sign language, makaton, gebärdensprache, langue des signes',
    guarded: 'BSL',
    guard: 'capitals',
  },
  {
    skill: 'Translation',
    names: 'translating, translation experience, translation skills, interpreting, übersetzen, traduction',
    guarded: 'translation',
    guard: 'asked',
  },
];
