import { describe, expect, it } from 'vitest';
import { type SampleApplication, sampleApplications } from './sample-applications.ts';
import { sampleEndings } from './sample-endings.ts';
import { type SampleEntry, sampleJournal } from './sample-journal.ts';
import { sampleWins } from './sample-wins.ts';

const REVIEW_HEADINGS = [
  'Three wins',
  'Sent, heard, waiting',
  'One thing learnt',
  'Outside my control',
  'Keep, try, drop',
  'People to thank or write to',
  'Next week, if and then',
  'Rest day',
];
const MENTION = /@\{([^{}|]+)(?:\|([^{}|]+))?\}/g;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

type Mention = { of: string; daysAgo: number; company: string; person: string | undefined };

function nameOf(entry: SampleEntry): string {
  return `${entry.daysAgo}, ${entry.at}: ${entry.title}`;
}

function namesWhere(wrong: (entry: SampleEntry) => boolean): string[] {
  return sampleJournal.filter(wrong).map(nameOf);
}

function ofKind(kind: NonNullable<SampleEntry['kind']>): SampleEntry[] {
  return sampleJournal.filter((entry) => (entry.kind ?? 'entry') === kind);
}

function mentionsIn(entry: SampleEntry): Mention[] {
  return [...entry.body.matchAll(MENTION)].map(([, company = '', person]) => ({
    of: nameOf(entry),
    daysAgo: entry.daysAgo,
    company,
    person,
  }));
}

/** What the person reads: a mention is a name. */
function plain(body: string): string {
  return body.replace(MENTION, (_, company: string, person?: string) => person ?? company);
}

function words(entry: SampleEntry): number {
  return plain(entry.body).split(/\s+/).filter(Boolean).length;
}

function tagsIn(entry: SampleEntry): string[] {
  return [...entry.body.matchAll(/(?<!\S)#([a-z]+)/g)].map(([, tag = '']) => tag);
}

function firstDay(application: SampleApplication): number {
  return application.history[0]?.daysAgo ?? Number.NaN;
}

function at(company: string): SampleApplication[] {
  return sampleApplications.filter((application) => application.company === company);
}

function meetings(company: string, person?: string) {
  return at(company)
    .flatMap(({ interviews = [] }) => interviews)
    .filter(({ people }) => person === undefined || people.some(({ name }) => name === person));
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function minutes(clock: string): number {
  const [hours = '0', past = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(past);
}

const mentions = sampleJournal.flatMap(mentionsIn);

describe('the number of entries', () => {
  it('is between 45 and 60, none twice', () => {
    expect(sampleJournal.length).toBeGreaterThanOrEqual(45);
    expect(sampleJournal.length).toBeLessThanOrEqual(60);
    expect(duplicates(sampleJournal.map(({ body }) => plain(body)))).toEqual([]);
    expect(duplicates(sampleJournal.flatMap(({ title }) => title || []))).toEqual([]);
  });

  it('holds each kind as often as planned', () => {
    expect(ofKind('weekly_review')).toHaveLength(2);
    expect(ofKind('after_rejection')).toHaveLength(6);
    expect(ofKind('after_interview')).toHaveLength(6);
    expect(sampleJournal.filter(({ pinned }) => pinned)).toHaveLength(2);
    expect(sampleJournal.filter((entry) => entry.private)).toHaveLength(1);
    expect(sampleJournal.filter(({ body }) => /^- \[[ x]\] /m.test(body))).toHaveLength(3);
    expect(sampleJournal.filter(({ body }) => /^> /m.test(body))).toHaveLength(1);
  });

  it('uses eight to ten tags, most of them several times', () => {
    const times = Map.groupBy(sampleJournal.flatMap(tagsIn), (tag) => tag);
    expect(times.size).toBeGreaterThanOrEqual(8);
    expect(times.size).toBeLessThanOrEqual(10);
    expect([...times].filter(([, uses]) => uses.length < 2)).toEqual([]);
    expect(sampleJournal.filter((entry) => duplicates(tagsIn(entry)).length > 0)).toEqual([]);
  });

  it('names energy or worry in some and leaves them out of most', () => {
    const rated = sampleJournal.filter(({ energy, worry }) => energy !== undefined || worry !== undefined);
    expect(rated.length / sampleJournal.length).toBeGreaterThan(0.25);
    expect(rated.length / sampleJournal.length).toBeLessThan(0.45);
  });
});

describe('the days', () => {
  it('run towards today, in order, without reaching it', () => {
    expect(namesWhere(({ at: clock }) => !CLOCK.test(clock))).toEqual([]);
    expect(namesWhere(({ daysAgo }) => !Number.isInteger(daysAgo) || daysAgo < 1 || daysAgo > 145)).toEqual(
      [],
    );
    const moments = sampleJournal.map((entry) => minutes(entry.at) - entry.daysAgo * 1440);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(new Set(moments).size).toBe(moments.length);
  });

  it('have a rhythm: quiet weeks, and some days with two', () => {
    const days = sampleJournal.map(({ daysAgo }) => daysAgo);
    const gaps = days.slice(1).map((day, index) => (days[index] ?? day) - day);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10);
    expect(gaps.filter((gap) => gap >= 7).length).toBeGreaterThanOrEqual(3);
    expect(gaps.filter((gap) => gap === 0).length).toBeGreaterThanOrEqual(3);
  });
});

describe('what the entries name', () => {
  it('is an application that had begun by that day', () => {
    expect(mentions.length).toBeGreaterThan(60);
    const opened = sampleJournal.reduce((sum, { body }) => sum + body.split('@').length - 1, 0);
    expect(opened).toBe(mentions.length);
    const wrong = mentions.filter(
      ({ company, daysAgo }) => !at(company).some((application) => firstDay(application) >= daysAgo),
    );
    expect(wrong).toEqual([]);
  });

  it('is a person whom an interview had brought by that day', () => {
    const people = mentions.filter(({ person }) => person !== undefined);
    expect(people.length).toBeGreaterThan(25);
    const wrong = people.filter(
      ({ company, person, daysAgo }) => !meetings(company, person).some(({ inDays }) => -inDays >= daysAgo),
    );
    expect(wrong).toEqual([]);
  });

  it('is an interview of the same day or the day before, and over, after an interview', () => {
    const wrong = ofKind('after_interview').filter((entry) => {
      const held = mentionsIn(entry).flatMap(({ company }) => meetings(company));
      return !held.some(({ inDays, startsAt, minutes: lasted }) => {
        const ended = inDays * 1440 + minutes(startsAt) + lasted;
        const written = minutes(entry.at) - entry.daysAgo * 1440;
        return -inDays - entry.daysAgo >= 0 && -inDays - entry.daysAgo <= 1 && ended < written;
      });
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('is no to an application, that day or the day before, after a rejection', () => {
    const wrong = ofKind('after_rejection').filter((entry) => {
      const last = mentionsIn(entry).flatMap(({ company }) =>
        at(company).flatMap(({ history }) => history.at(-1) ?? []),
      );
      return !last.some(
        ({ stage, daysAgo }) =>
          stage === 'rejected' && daysAgo >= entry.daysAgo && daysAgo - entry.daysAgo <= 1,
      );
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('is quoted as it was written', () => {
    const received = sampleEndings.flatMap(({ request }) => request?.answered?.text ?? []).join('\n');
    const quoted = sampleJournal.flatMap(({ body }) => body.match(/^> .*$/gm) ?? []);
    expect(quoted.filter((line) => !received.includes(line.slice(2)))).toEqual([]);
  });
});

describe('the words', () => {
  it('are one line to a page, most of them some 40 to 180', () => {
    const lengths = sampleJournal.map(words);
    const usual = lengths.filter((count) => count >= 40 && count <= 180);
    expect(usual.length / lengths.length).toBeGreaterThan(0.75);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(260);
    expect(lengths.filter((count) => count < 25).length).toBeGreaterThanOrEqual(4);
  });

  it('keep to simple Markdown, line by line', () => {
    const simple = /^(?:|## \S.*|> \S.*|- \[[ x]\] \S.*|- (?!\[)\S.*|(?:#[a-z]+ ?)+|[@“A-Z0-9*].*\S)$/;
    const lines = sampleJournal.flatMap((entry) =>
      plain(entry.body)
        .split('\n')
        .map((line) => ({ of: nameOf(entry), line })),
    );
    expect(lines.filter(({ line }) => !simple.test(line))).toEqual([]);
    const inside = lines.map(({ of, line }) => ({
      of,
      line: line.replace(/^- \[[ x]\] |^> |\*\*[^*]+\*\*|\*[^*]+\*/g, '·'),
    }));
    expect(inside.filter(({ line }) => /[*_`<>[\]|\\{}~]| {2}|^\d+\. /.test(line))).toEqual([]);
    expect(namesWhere(({ body }) => /\n{3}|^\s|\s$/.test(body))).toEqual([]);
  });

  it('answer the same eight questions in both weekly reviews', () => {
    for (const { body } of ofKind('weekly_review'))
      expect([...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(REVIEW_HEADINGS);
  });

  it('stay calm and name no day that moves with today', () => {
    const text = JSON.stringify([sampleJournal, sampleWins]);
    expect(text).not.toMatch(
      /!|\b(?:ghost(?:ed|ing)?|fail(?:ure|ed|s|ing)?|streaks?|scor(?:e|es|ed|ing))\b/i,
    );
    expect(text).not.toMatch(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b20\d\d\b/);
    expect(text).not.toMatch(
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    );
  });
});

describe('the wins', () => {
  it('are 20 to 25 over the five months, three or more of them this week', () => {
    expect(sampleWins.length).toBeGreaterThanOrEqual(20);
    expect(sampleWins.length).toBeLessThanOrEqual(25);
    const days = sampleWins.map(({ daysAgo }) => daysAgo);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days.filter((day) => !Number.isInteger(day) || day < 1 || day > 145)).toEqual([]);
    expect(days.filter((day) => day <= 6).length).toBeGreaterThanOrEqual(3);
    expect(new Set(days.map((day) => Math.floor(day / 30))).size).toBe(5);
  });

  it('are short lines, none twice', () => {
    const texts = sampleWins.map(({ text }) => text);
    expect(duplicates(texts)).toEqual([]);
    expect(texts.filter((text) => !/^[A-Z].{9,69}$/.test(text) || text.endsWith('.'))).toEqual([]);
  });
});
