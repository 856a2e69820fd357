import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput } from './applications.ts';

const line = z.string().trim().max(LIMITS.line);
const note = z.string().max(LIMITS.note);
const RATINGS = [1, 2, 3, 4, 5] as const;

export const MOST_MOCK_QUESTIONS = 10;
const MOST_PEOPLE = 6;
export const MOST_COMPETENCIES = 12;

/** 1 not shown, 2 with help or hesitation, 3 sound, 4 strong, 5 could teach it; never added up. */
export type ShownRating = (typeof RATINGS)[number];

export type MockPerson = { id: number; contactId: number | null; name: string };
export type MockQuestion = {
  id: number;
  cardId: number | null;
  question: string;
  note: string;
  revision: number;
};
/** `personId` null: my own view. */
export type MockRating = { competency: string; personId: number | null; rating: ShownRating };

/** A mock interview in the list. */
export type MockSummary = {
  id: number;
  day: string;
  people: string[];
  questions: number;
  application: { id: number; role: string; company: string } | null;
  finished: boolean;
  revision: number;
};
export type MockInterview = Omit<MockSummary, 'people' | 'questions'> & {
  people: MockPerson[];
  questions: MockQuestion[];
  competencies: string[];
  ratings: MockRating[];
  seconds: number;
  note: string;
};

const personInput = z.object({ contactId: idInput.nullable(), name: line.min(1) });
const questionInput = z.object({
  cardId: idInput.nullable(),
  question: z.string().trim().min(1).max(2000),
});

export const beginMockInput = z.object({
  day: z.iso.date(),
  applicationId: idInput.nullable(),
  people: z.array(personInput).max(MOST_PEOPLE),
  questions: z.array(questionInput).min(1, 'Choose at least one question.').max(MOST_MOCK_QUESTIONS),
  competencies: z.array(line.min(1)).max(MOST_COMPETENCIES),
});
export const mockInput = z.object({ id: idInput });
export const saveMockNoteInput = z.object({ questionId: idInput, revision: revisionInput, note });
export const finishMockInput = itemInput.extend({ seconds: z.number().int().min(0).max(86_400) });
export const saveMockRemarkInput = itemInput.extend({ note });
export const rateMockInput = z.object({
  mockId: idInput,
  competency: line.min(1),
  personId: idInput.nullable(),
  /** Null takes it away. */
  rating: z.literal(RATINGS).nullable(),
});

export type BeginMock = z.output<typeof beginMockInput>;
export type SaveMockNote = z.output<typeof saveMockNoteInput>;
export type RateMock = z.output<typeof rateMockInput>;
