import { describe, expect, it } from 'vitest';
import { createRepeatFinder, ROLE_NOT_GIVEN } from './repeated-rows.ts';

const row = (company: string, role: string, url: string | null = null) => ({ company, role, url });

describe('createRepeatFinder', () => {
  it('meets an existing application by link, whatever the tracking', () => {
    const finder = createRepeatFinder([
      { id: '1', ...row('Acme', 'Chef', 'http://www.linkedin.com/jobs/view/42') },
    ]);
    expect(
      finder.find(row('Other', 'Cook', 'https://de.linkedin.com/jobs/view/chef-at-acme-42/?trackingId=x')),
    ).toEqual({
      kind: 'application',
      id: '1',
      by: 'url',
    });
    expect(finder.find(row('Other', 'Cook', 'https://www.linkedin.com/jobs/view/43'))).toBeNull();
  });

  it('meets the same company and role apart from case, spaces and legal form', () => {
    const finder = createRepeatFinder([{ id: '1', ...row('Bäckerei Süß GmbH', 'Verkäufer') }]);
    expect(finder.find(row('BÄCKEREI  SÜSS', ' verka\u0308ufer'))).toMatchObject({
      id: '1',
      by: 'company-and-role',
    });
    expect(finder.find(row('Bäckerei Süß', 'Filialleitung'))).toBeNull();
  });

  it('keeps different seniorities apart', () => {
    const finder = createRepeatFinder([{ id: '1', ...row('Acme', 'Junior Developer') }]);
    expect(finder.find(row('Acme', 'Senior Developer'))).toBeNull();
  });

  it('meets earlier rows of the file by their line', () => {
    const finder = createRepeatFinder([]);
    finder.add({ line: 4, ...row('Acme Ltd', 'Chef') });
    finder.add({ line: 9, ...row('Acme', 'chef') });
    expect(finder.find(row('ACME Ltd.', 'Chef'))).toEqual({ kind: 'row', line: 4, by: 'company-and-role' });
  });

  it('does not take two rows without a role for one, but meets them when the file comes again', () => {
    const finder = createRepeatFinder([]);
    finder.add({ line: 2, ...row('Acme', ROLE_NOT_GIVEN) });
    expect(finder.find(row('Acme', ROLE_NOT_GIVEN))).toBeNull();
    const later = createRepeatFinder([{ id: '1', ...row('Acme', ROLE_NOT_GIVEN) }]);
    expect(later.find(row('Acme', ROLE_NOT_GIVEN))).toMatchObject({ id: '1' });
  });

  it('never matches names without letters', () => {
    const finder = createRepeatFinder([{ id: '1', ...row('???', 'Chef') }]);
    expect(finder.find(row('!!!', 'Chef'))).toBeNull();
  });
});
