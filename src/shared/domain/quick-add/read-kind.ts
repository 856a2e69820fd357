import type { InterviewKind } from '../../applications.ts';
import type { LineWord } from './line-words.ts';
import type { QuickAddKind } from './quick-add-line.ts';

/** What may be guessed from a name that nobody knows yet, beside or behind the phrase. */
type Guess = 'company' | 'person' | 'none';

type KindPhrase = {
  kind: Exclude<QuickAddKind, 'unknown'>;
  interviewKind: InterviewKind | null;
  /** Verbs count only where a line begins: "prepare", "met". */
  isOpening: boolean;
  isPast: boolean;
  /** The phrase may well mean something else. */
  isLoose: boolean;
  guess: Guess;
};

export type KindReading = KindPhrase & { at: number; count: number; sure: boolean };

function phrases(
  words: string,
  kind: KindPhrase['kind'],
  rest: Partial<KindPhrase> = {},
): [string, KindPhrase][] {
  const phrase: KindPhrase = {
    kind,
    interviewKind: null,
    isOpening: false,
    isPast: false,
    isLoose: false,
    guess: 'none',
    ...rest,
  };
  return words.split('|').map((name) => [name, phrase]);
}

/** Folded, so "Vorstellungsgespräch" is "vorstellungsgesprach". */
const PHRASES = new Map([
  ...phrases(
    'phone screen|phone screening|phone interview|screening call|recruiter call|recruiter screen|hr call|' +
      'telefoninterview|entretien telephonique',
    'interview',
    { interviewKind: 'recruiter_call', guess: 'company' },
  ),
  ...phrases('technical interview|technical screen|entretien technique|fachgesprach', 'interview', {
    interviewKind: 'technical',
    guess: 'company',
  }),
  ...phrases('panel interview', 'interview', { interviewKind: 'panel', guess: 'company' }),
  ...phrases('behavioural interview|behavioral interview|competency interview', 'interview', {
    interviewKind: 'behavioural',
    guess: 'company',
  }),
  ...phrases('assessment centre|assessment center|trial day|probearbeiten', 'interview', {
    interviewKind: 'task',
    guess: 'company',
  }),
  ...phrases('final interview|final round', 'interview', { interviewKind: 'final', guess: 'company' }),
  ...phrases(
    'interview|job interview|video interview|first interview|second interview|vorstellungsgesprach|' +
      "bewerbungsgesprach|entretien|entretien d'embauche",
    'interview',
    { guess: 'company' },
  ),
  ...phrases('interviewed', 'interview', { isOpening: true, isPast: true, guess: 'company' }),
  ...phrases('apply|bewerben|bewerbung|postuler|candidature', 'application', {
    isOpening: true,
    guess: 'company',
  }),
  ...phrases('applied|beworben|postule', 'application', { isOpening: true, isPast: true, guess: 'company' }),
  ...phrases('follow up|follow-up|followup|chase|nachfassen|relancer', 'next_step', {
    isOpening: true,
    guess: 'company',
  }),
  ...phrases('next step|todo|to do|send|prepare|thank|write|reply|email|e-mail|finish|update', 'next_step', {
    isOpening: true,
  }),
  ...phrases('call|ring|ask|phone|anrufen|appeler', 'next_step', { isOpening: true, isLoose: true }),
  ...phrases(
    'met|spoke with|spoke to|talked to|talked with|chatted with|bumped into|ran into|caught up with|' +
      'had coffee with|had lunch with',
    'touch',
    { isOpening: true, isPast: true, guess: 'person' },
  ),
  ...phrases(
    'coffee with|coffee chat with|lunch with|catch up with|catch-up with|chat with|call with|kaffee mit|' +
      'mittagessen mit|cafe avec|dejeuner avec',
    'touch',
    { guess: 'person' },
  ),
  ...phrases('meet|meeting with|treffen mit|rencontrer', 'touch', {
    isOpening: true,
    isLoose: true,
    guess: 'person',
  }),
  ...phrases(
    'job fair|jobs fair|career fair|careers fair|networking event|networking evening|meetup|meet-up|jobmesse|' +
      "karrieremesse|salon de l'emploi|forum emploi",
    'networking_event',
  ),
  ...phrases('conference|networking|webinar', 'networking_event', { isLoose: true }),
]);
const LONGEST_PHRASE = 3;

/** The kind of thing the line is about: the first phrase in it that says one, and of those the longest. */
export function readKind(words: readonly LineWord[]): KindReading | null {
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count -= 1) {
      const name = words
        .slice(at, at + count)
        .map(({ folded }) => folded)
        .join(' ');
      const phrase = PHRASES.get(name);
      if (!phrase || (phrase.isOpening && at > 0)) continue;
      const sure = !phrase.isLoose && (at === 0 || count > 1);
      return { ...phrase, at, count, sure };
    }
  }
  return null;
}
