import { describe, expect, it } from 'vitest';
import { type SampleApplication, type SampleStage, sampleApplications } from './sample-applications.ts';

const endings: readonly SampleStage[] = [
  'accepted',
  'declined_by_me',
  'rejected',
  'withdrawn',
  'closed_by_employer',
  'no_reply',
];
const pipeline: readonly SampleStage[] = ['saved', 'applied', 'screening', 'interview', 'offer'];

function nameOf(application: SampleApplication): string {
  return `${application.company}: ${application.role}`;
}

function currentStage(application: SampleApplication): SampleStage | undefined {
  return application.history.at(-1)?.stage;
}

function countAt(stage: SampleStage): number {
  return sampleApplications.filter((application) => currentStage(application) === stage).length;
}

function isEnded(application: SampleApplication): boolean {
  return application.history.some((move) => endings.includes(move.stage));
}

function firstDay(application: SampleApplication): number {
  return application.history[0]?.daysAgo ?? Number.NaN;
}

function lastDay(application: SampleApplication): number {
  return application.history.at(-1)?.daysAgo ?? Number.NaN;
}

function namesWhere(wrong: (application: SampleApplication) => boolean): string[] {
  return sampleApplications.filter(wrong).map(nameOf);
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function interviewsOf(application: SampleApplication) {
  return (application.interviews ?? []).map((interview) => ({ ...interview, of: nameOf(application) }));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe('the number of sample applications', () => {
  it('is about sixty, a little under half of them open', () => {
    expect(sampleApplications.length).toBeGreaterThanOrEqual(55);
    expect(sampleApplications.length).toBeLessThanOrEqual(65);
    const open = sampleApplications.filter((application) => !isEnded(application)).length;
    expect(open).toBeGreaterThanOrEqual(25);
    expect(open).toBeLessThanOrEqual(30);
  });

  it.each([
    ['saved', 6, 7],
    ['applied', 8, 12],
    ['screening', 4, 6],
    ['interview', 4, 6],
    ['offer', 2, 4],
    ['accepted', 0, 0],
    ['declined_by_me', 1, 2],
    ['rejected', 14, 20],
    ['withdrawn', 2, 4],
    ['closed_by_employer', 1, 3],
    ['no_reply', 7, 12],
  ] as const)('stands at %s between %i and %i times', (stage, least, most) => {
    expect(countAt(stage)).toBeGreaterThanOrEqual(least);
    expect(countAt(stage)).toBeLessThanOrEqual(most);
  });

  it('names each company and role once', () => {
    expect(duplicates(sampleApplications.map(nameOf))).toEqual([]);
    const urls = sampleApplications.flatMap((application) => application.url ?? []);
    expect(duplicates(urls)).toEqual([]);
  });
});

describe('the histories', () => {
  it('fall in whole days towards today', () => {
    const wrong = namesWhere(({ history }) =>
      history.some((move, index) => {
        const before = history[index - 1];
        return (
          !Number.isInteger(move.daysAgo) || move.daysAgo < 0 || (before && before.daysAgo <= move.daysAgo)
        );
      }),
    );
    expect(wrong).toEqual([]);
    expect(namesWhere(({ history }) => history.length === 0)).toEqual([]);
  });

  it('go forward through the stages and end once, at the end', () => {
    const wrong = namesWhere(({ history }) => {
      const steps = history.map((move) => pipeline.indexOf(move.stage));
      return steps.some((step, index) => {
        if (step === -1) return index !== steps.length - 1 || index === 0;
        return index > 0 && step <= (steps[index - 1] ?? -1);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('span five months', () => {
    const span = Math.max(...sampleApplications.map(firstDay)) - Math.min(...sampleApplications.map(lastDay));
    expect(span).toBeGreaterThanOrEqual(140);
    expect(span).toBeLessThanOrEqual(160);
  });

  it('skip a stage exactly once, and some go from an interview to a rejection', () => {
    const skipped = namesWhere(({ history }) =>
      history.some((move, index) => {
        const before = history[index - 1];
        if (!before || endings.includes(move.stage)) return false;
        return pipeline.indexOf(move.stage) - pipeline.indexOf(before.stage) > 1;
      }),
    );
    expect(skipped).toEqual(['Harrow Lane Press: Distribution manager']);
    const afterInterview = sampleApplications.filter(
      ({ history }) => history.at(-1)?.stage === 'rejected' && history.at(-2)?.stage === 'interview',
    );
    expect(afterInterview.length).toBeGreaterThanOrEqual(3);
  });

  it('return to one company months after an earlier application ended there', () => {
    expect(duplicates(sampleApplications.map(({ company }) => company))).toEqual(['Halden Freight']);
    const halden = sampleApplications.filter(({ company }) => company === 'Halden Freight');
    const [earlier, later] = halden.toSorted((a, b) => firstDay(b) - firstDay(a));
    if (!earlier || !later) throw new Error('Both Halden Freight applications are needed.');
    expect(lastDay(earlier) - firstDay(later)).toBeGreaterThanOrEqual(60);
  });

  it('began in the four ways, mostly by applying', () => {
    const began = (way: SampleApplication['howBegan']) =>
      sampleApplications.filter(({ howBegan }) => howBegan === way).length;
    expect(began('they_wrote')).toBe(2);
    expect(began('referral')).toBe(3);
    expect(began('other')).toBe(1);
    expect(
      namesWhere(
        ({ howBegan, history }) => (howBegan === 'they_wrote') !== (history[0]?.stage === 'screening'),
      ),
    ).toEqual([]);
  });
});

describe('the interviews', () => {
  const interviews = sampleApplications.flatMap(interviewsOf);
  const upcoming = interviews.filter(({ inDays }) => inDays >= 0);

  it('hold two or three within the next eight days, each prepared and not yet described', () => {
    expect(upcoming.length).toBeGreaterThanOrEqual(2);
    expect(upcoming.length).toBeLessThanOrEqual(3);
    for (const interview of upcoming) {
      expect(interview.inDays, interview.of).toBeGreaterThanOrEqual(1);
      expect(interview.inDays, interview.of).toBeLessThanOrEqual(8);
      expect(interview.preparation, interview.of).toBeTruthy();
      expect(interview.howItWent, interview.of).toBeUndefined();
    }
    const ended = new Set(sampleApplications.filter(isEnded).map(nameOf));
    expect(upcoming.filter(({ of }) => ended.has(of))).toEqual([]);
  });

  it('say how each past one went, with whom and where', () => {
    const past = interviews.filter(({ inDays }) => inDays < 0);
    expect(past.length).toBeGreaterThanOrEqual(15);
    expect(past.filter(({ howItWent }) => !howItWent)).toEqual([]);
    expect(interviews.filter(({ people }) => people.length === 0)).toEqual([]);
    expect(interviews.filter(({ place, link }) => !place && !link)).toEqual([]);
    expect(interviews.filter(({ startsAt }) => !/^(0[7-9]|1\d):[0-5]\d$/.test(startsAt))).toEqual([]);
  });

  it('fall while their application was with the employer', () => {
    const wrong = sampleApplications.flatMap((application) => {
      const reply = application.history.find(({ stage }) => stage === 'screening' || stage === 'interview');
      return interviewsOf(application)
        .filter(({ inDays }) => {
          const daysAgo = -inDays;
          return (
            !reply || daysAgo > reply.daysAgo || (isEnded(application) && daysAgo < lastDay(application))
          );
        })
        .map(({ of }) => of);
    });
    expect(wrong).toEqual([]);
  });

  it('never overlap each other', () => {
    const spans = interviews.map(({ inDays, startsAt, minutes, of }) => {
      const [hours = '0', past = '0'] = startsAt.split(':');
      const start = inDays * 1440 + Number(hours) * 60 + Number(past);
      return { of, start, end: start + minutes };
    });
    const ordered = spans.toSorted((a, b) => a.start - b.start);
    const overlapping = ordered.filter(({ start }, index) => start < (ordered[index - 1]?.end ?? -Infinity));
    expect(overlapping).toEqual([]);
  });

  it('take place in every application that reached the interview stage', () => {
    const reached = namesWhere(({ history, interviews: held = [] }) => {
      return history.some(({ stage }) => stage === 'interview') && held.length === 0;
    });
    expect(reached).toEqual([]);
  });
});

describe('the facts and words', () => {
  const words = stringsIn(sampleApplications);

  it('use the reserved example hosts for every address', () => {
    const addresses = words.filter((text) => text.includes('://'));
    expect(addresses.length).toBeGreaterThan(40);
    const foreign = addresses.filter(
      (text) => !/^https:\/\/([a-z]+\.)?example\.(com|org)\/[\w/-]+$/.test(text),
    );
    expect(foreign).toEqual([]);
    expect(words.filter((text) => /www\.|@/.test(text))).toEqual([]);
  });

  it('stay calm', () => {
    const loud = /!|\bfail(ure|ed|s|ing)?\b|\bghost(ed|ing)?\b|\bstreaks?\b|\bscor(e|es|ed|ing)\b/i;
    expect(words.filter((text) => loud.test(text))).toEqual([]);
  });

  it('name no weekday, month or year outside the adverts, because the dates move with today', () => {
    const own = sampleApplications.flatMap(({ posting: _posting, ...rest }) => stringsIn(rest));
    const weekday = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
    const month =
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
    expect(own.filter((text) => weekday.test(text) || month.test(text) || /\b20\d\d\b/.test(text))).toEqual(
      [],
    );
  });

  it('give plausible pay, whole or not at all', () => {
    const limits = { hour: [15, 35], day: [180, 400], year: [38_000, 68_000] } as const;
    const wrong = namesWhere(({ payMin, payMax, payCurrency, payPeriod }) => {
      if (payPeriod === null) return payMin !== null || payMax !== null || payCurrency !== null;
      const [least, most] = limits[payPeriod];
      if (payMin === null || payMax === null || payCurrency === null) return true;
      return payMin < least || payMax > most || payMin > payMax;
    });
    expect(wrong).toEqual([]);
    const periods = new Set(sampleApplications.map(({ payPeriod }) => payPeriod));
    expect(periods).toEqual(new Set(['year', 'day', 'hour', null]));
  });

  it('keep about twenty adverts of 80 to 220 words, seven of which name SQL', () => {
    const postings = sampleApplications.flatMap(({ posting }) => posting ?? []);
    expect(postings.length).toBeGreaterThanOrEqual(18);
    expect(postings.length).toBeLessThanOrEqual(24);
    const lengths = postings.map((posting) => posting.split(/\s+/).length);
    expect(lengths.filter((length) => length < 80 || length > 220)).toEqual([]);
    expect(postings.filter((posting) => posting.includes('SQL'))).toHaveLength(7);
    expect(duplicates(postings)).toEqual([]);
    const misplaced = namesWhere(
      ({ posting, role }) => posting !== undefined && !posting.startsWith(`${role}\n`),
    );
    expect(misplaced).toEqual([]);
  });

  it('give next steps to open applications only, short, and rarely past', () => {
    const withStep = sampleApplications.filter(({ nextStep }) => nextStep !== undefined);
    expect(withStep.length).toBeGreaterThanOrEqual(10);
    expect(withStep.filter(isEnded).map(nameOf)).toEqual([]);
    expect(withStep.filter(({ nextStep = '' }) => nextStep.length > 40).map(nameOf)).toEqual([]);
    expect(namesWhere((a) => (a.nextStep === undefined) !== (a.nextStepInDays === undefined))).toEqual([]);
    const past = withStep.flatMap(({ nextStepInDays = 0 }) => (nextStepInDays < 0 ? [nextStepInDays] : []));
    expect(past.length).toBeLessThanOrEqual(1);
    expect(past.filter((days) => days < -3)).toEqual([]);
  });

  it('date the timeline within the five months', () => {
    const wrong = namesWhere((application) =>
      (application.timeline ?? []).some(({ daysAgo }) => {
        return !Number.isInteger(daysAgo) || daysAgo < 0 || daysAgo > firstDay(application);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('archive only what has ended', () => {
    const archived = sampleApplications.filter((application) => application.archived);
    expect(archived.length).toBeGreaterThan(0);
    expect(archived.filter((application) => !isEnded(application)).map(nameOf)).toEqual([]);
  });
});
