import { describe, expect, it } from 'vitest';
import { readRemoteKind } from './read-remote-kind.ts';

describe('where the work is done', () => {
  it.each([
    ['Leeds (hybrid)', 'hybrid'],
    ['Acme Ltd · London · Remote', 'remote'],
    ['- On-site', 'on_site'],
    ['Workplace type: Hybrid', 'hybrid'],
    ['You spend two days a week in the office.', 'hybrid'],
    ['Hybrid working: fully remote weeks are possible.', 'hybrid'],
    ['This position is remote.', 'remote'],
    ['We are a remote-first company.', 'remote'],
    ['This is not a remote role.', 'on_site'],
    ['Kein Homeoffice', 'on_site'],
    ['Bis zu 3 Tage Homeoffice', 'hybrid'],
    ['Hybrides Arbeiten', 'hybrid'],
    ['100 % Homeoffice', 'remote'],
    ['Vor Ort', 'on_site'],
    ['2 jours de télétravail', 'hybrid'],
    ['Poste en télétravail complet', 'remote'],
    ['Pas de télétravail', 'on_site'],
  ])('reads %j', (text, kind) => {
    expect(readRemoteKind(text)?.value).toBe(kind);
  });

  it.each([
    'You service remote sites and hybrid vehicles by remote control.',
    'Homeoffice',
    'Wir helfen vor Ort.',
    'Five days a week, 5 days in the office',
    'Remote / Hybrid',
    'Fully remote\nbut two days a week in the office',
    'Hybrid\nRemote work is not possible',
  ])('leaves it open for %j', (text) => {
    expect(readRemoteKind(text)).toBeNull();
  });
});
