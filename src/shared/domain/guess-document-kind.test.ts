import { expect, it } from 'vitest';
import { guessDocumentKind } from './guess-document-kind.ts';

it.each([
  ['CV Ines Calder 2026.pdf', 'cv'],
  ['ines_calder_resume_v3.docx', 'cv'],
  ['Lebenslauf-Calder.pdf', 'cv'],
  ['Cover letter to CV.pdf', 'cover_letter'],
  ['Résumé.pdf', 'cv'],
  ['CoverLetter_Tidewell.pdf', 'cover_letter'],
  ['Anschreiben.odt', 'cover_letter'],
  ['Offer letter.pdf', 'offer'],
  ['Offer Stanmere.pdf', 'offer'],
  ['Arbeitsvertrag.pdf', 'offer'],
  ['Task for round two.pdf', 'task'],
  ['Job description.html', 'posting'],
  ['photo.jpg', 'other'],
  ['recovery plan.pdf', 'other'],
  ['', 'other'],
] as const)('%s is %s', (name, kind) => {
  expect(guessDocumentKind(name)).toBe(kind);
});
