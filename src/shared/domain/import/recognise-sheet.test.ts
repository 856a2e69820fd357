import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { columnLabels, recogniseSheet } from './recognise-sheet.ts';

const recognise = (text: string) => recogniseSheet(readSheet(text));
const fields = (text: string) => recognise(text).columns.map(({ field }) => field);

describe('recogniseSheet', () => {
  it('knows the job applications of LinkedIn and leaves private columns out, with a reason', () => {
    const found = recognise(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"11/13/23, 9:42 AM",me@x.example, +491234,Acme,Chef,http://www.linkedin.com/jobs/view/1,cv.pdf,Visa?:No | Why: us?:Because\n',
    );
    expect([found.kind, found.stageCode, found.dateOrder]).toEqual([
      'linkedin-applications',
      'applied',
      'mdy',
    ]);
    expect(found.columns.map(({ field }) => field)).toEqual([
      'appliedOn',
      'ignore',
      'ignore',
      'company',
      'role',
      'url',
      'note',
      'ignore',
    ]);
    expect(found.columns.map(({ ignoredBecause }) => ignoredBecause !== null)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('knows the saved jobs of LinkedIn', () => {
    const found = recognise(
      'Saved Date,Job Url,Job Title,Company Name\n"1/2/24, 9:42 AM",http://www.linkedin.com/jobs/view/1,Chef,Acme\n',
    );
    expect([found.kind, found.stageCode]).toEqual(['linkedin-saved', 'saved']);
    expect(found.columns.map(({ field }) => field)).toEqual(['savedOn', 'url', 'role', 'company']);
  });

  it('knows Simplify, with or without the later columns', () => {
    const found = recognise(
      'Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes\nChef,Acme,https://a.example/1,2025-09-02,APPLIED,2025-09-02,No,,hello\n',
    );
    expect([found.kind, found.stageCode]).toEqual(['simplify', null]);
    expect(found.columns.map(({ field }) => field)).toEqual([
      'role',
      'company',
      'url',
      'appliedOn',
      'status',
      'statusOn',
      'ignore',
      'ignore',
      'note',
    ]);
  });

  it('warns about files of people and of jobs held', () => {
    const people = recognise(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,L,,,Acme,Chef,05 Mar 2024\n',
    );
    expect(people.warning).toContain('connections');
    expect(
      recognise('Company Name,Title,Description,Location,Started On,Finished On\nAcme,Chef,,,,\n').warning,
    ).toContain('held');
    expect(recognise('Company,Role\nAcme,Chef\n').warning).toBeNull();
  });

  it('proposes columns for the sheets of other trackers', () => {
    expect(
      fields(
        'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\na,b,c,d,e,f,g,h,i,j\n',
      ),
    ).toEqual([
      'role',
      'company',
      'pay',
      'place',
      'status',
      'savedOn',
      'note',
      'appliedOn',
      'nextStepOn',
      'note',
    ]);
    expect(
      fields(
        'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status\n7,b,c,d,e,f,g,h,i,j\n',
      ),
    ).toEqual([
      'ignore',
      'savedOn',
      'note',
      'appliedOn',
      'company',
      'role',
      'note',
      'place',
      'source',
      'status',
    ]);
    expect(fields('Name,Application URL,Date,Stage,Stage History\na,b,c,d,e\n')).toEqual([
      'company',
      'url',
      'appliedOn',
      'status',
      'note',
    ]);
    expect(fields('Firma;Stelle;Beworben am;Status;Ansprechpartner;E-Mail;Notizen\na;b;c;d;e;f;g\n')).toEqual(
      ['company', 'role', 'appliedOn', 'status', 'contactName', 'contactEmail', 'note'],
    );
    expect(fields('Entreprise;Poste;Date de candidature;Statut;Lieu;Relance\na;b;c;d;e;f\n')).toEqual([
      'company',
      'role',
      'appliedOn',
      'status',
      'place',
      'nextStepOn',
    ]);
  });

  it('gives a field to one column only and keeps the second in the note', () => {
    expect(fields('Company,Role,Status,Outcome,Status\na,b,c,d,e\n')).toEqual([
      'company',
      'role',
      'status',
      'note',
      'note',
    ]);
  });

  it('leaves out empty columns without a name and row numbers, and keeps other nameless columns', () => {
    const found = recognise(',Company,Role,,\n0,Acme,Chef,,x\n1,Zeta,Cook,,\n');
    expect(found.columns.map(({ field }) => field)).toEqual(['ignore', 'company', 'role', 'ignore', 'note']);
    expect(found.columns[4]).toMatchObject({ label: 'Column 5', examples: ['x'] });
  });

  it('shows names like __proto__ and constructor as they are', () => {
    const found = recognise('Company,Role,__proto__,constructor,toString\nAcme,Chef,1,2,3\n');
    expect(found.columns.slice(2).map(({ label, field }) => [label, field])).toEqual([
      ['__proto__', 'note'],
      ['constructor', 'note'],
      ['toString', 'note'],
    ]);
  });
});

describe('columnLabels', () => {
  it('names every column and none twice', () => {
    expect(columnLabels(['Notes', '', 'Notes', 'Column 2', ' a\n b '])).toEqual([
      'Notes',
      'Column 2',
      'Notes (2)',
      'Column 2 (2)',
      'a b',
    ]);
  });
});
