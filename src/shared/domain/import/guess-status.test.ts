import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessStage, statusKey } from './guess-status.ts';

describe('guessStage', () => {
  it.each([
    ['SAVED', 'saved'],
    ['Wishlist', 'saved'],
    ['Not applied yet', 'saved'],
    ['APPLIED', 'applied'],
    ['Applied ✅', 'applied'],
    ['Beworben', 'applied'],
    ['Candidature envoyée', 'applied'],
    ['Phone Screen', 'screening'],
    ['INTERVIEWING', 'interview'],
    ['2nd Interview', 'interview'],
    ['Vorstellungsgespräch', 'interview'],
    ['Entretien', 'interview'],
    ['🎉 Offer', 'offer'],
    ['Angebot erhalten', 'offer'],
    ['Offer accepted', 'accepted'],
    ['Embauché', 'accepted'],
    ['Offer declined', 'declined_by_me'],
    ['Angebot abgelehnt', 'declined_by_me'],
    ['REJECTED', 'rejected'],
    ['❌ Rejected', 'rejected'],
    ['Absage', 'rejected'],
    ['Refus', 'rejected'],
    ['WITHDRAWN', 'withdrawn'],
    ['zurückgezogen', 'withdrawn'],
    ['Position filled', 'closed_by_employer'],
    ['Stelle besetzt', 'closed_by_employer'],
    ['Poste pourvu', 'closed_by_employer'],
    ['Ghosted 👻', 'no_reply'],
    ['NO_REPLY', 'no_reply'],
    ['Keine Rückmeldung', 'no_reply'],
    ['Sans réponse', 'no_reply'],
  ])('is certain that %s means %s', (status, code) => {
    expect(guessStage(status)).toEqual({ code, certain: true });
  });

  it.each([
    ['Declined', 'rejected'],
    ['Rejected after interview', 'rejected'],
    ['Applied, no reply so far', 'no_reply'],
    ['Interview next Tuesday', 'interview'],
    ['Tel.-Interview', 'screening'],
    ['pending', 'applied'],
    ['Offer?', 'offer'],
    ['closed', 'closed_by_employer'],
    ['Zusage', 'offer'],
    ['👻', 'no_reply'],
    ['abgelehnt', 'rejected'],
  ])('only proposes for %s that it means %s', (status, code) => {
    expect(guessStage(status)).toEqual({ code, certain: false });
  });

  it.each([
    '',
    '-',
    'N/A',
    'null',
    '✅',
    'Diary Update',
    'Schublade',
    'no interview yet',
    'Archived',
    '42',
    'constructor',
  ])('does not guess what %j means', (status) => {
    expect(guessStage(status)).toBeNull();
  });

  it('never throws and is the same for every letter case', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (status) => {
        const plain = status.replace(/[^a-z ]/gu, '');
        expect(guessStage(plain.toUpperCase())).toEqual(guessStage(plain));
        guessStage(status);
      }),
      { seed: 3 },
    );
  });
});

describe('statusKey', () => {
  it('joins spellings that differ in case, spaces and composition', () => {
    expect(statusKey('  Nix  GEHÖRT ')).toBe(statusKey('nix geho\u0308rt'));
    expect(statusKey('applied')).not.toBe(statusKey('applied?'));
  });
});
