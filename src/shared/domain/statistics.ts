/** 97.5 % quantile of the normal distribution: every interval here is a 95 % one. */
const Z = 1.959963984540054;

export type Interval = { low: number; high: number };

/**
 * Wilson score interval of a share k of n, both ends as shares (Wilson 1927; recommended for small n by Brown, Cai
 * and DasGupta 2001). With n = 0 nothing is known: 0 to 1.
 */
export function wilson(k: number, n: number): Interval {
  checkCounts(k, n);
  if (n === 0) return { low: 0, high: 1 };
  const p = k / n;
  const scale = 1 + (Z * Z) / n;
  const centre = (p + (Z * Z) / (2 * n)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / scale;
  // At the ends the formula gives exactly 0 or 1; rounding must not leave the range of a share.
  return { low: k === 0 ? 0 : Math.max(0, centre - half), high: k === n ? 1 : Math.min(1, centre + half) };
}

/**
 * Difference of two shares, second minus first, with its interval from the two Wilson intervals (Newcombe 1998,
 * method 10). A group of 0 leaves the difference unknown, from -1 to 1.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number): { diff: number } & Interval {
  const first = wilson(k1, n1);
  const second = wilson(k2, n2);
  if (n1 === 0 || n2 === 0) return { diff: 0, low: -1, high: 1 };
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  const diff = p2 - p1;
  return {
    diff,
    low: diff - Math.hypot(p2 - second.low, first.high - p1),
    high: diff + Math.hypot(second.high - p2, p1 - first.low),
  };
}

/** Fisher's exact test of a 2 × 2 table of k1 of n1 and k2 of n2, two-sided: the sum of all tables no likelier than this one. */
export function fisherExact(k1: number, n1: number, k2: number, n2: number): { p: number } {
  checkCounts(k1, n1);
  checkCounts(k2, n2);
  const total = k1 + k2;
  const logOf = (k: number) => logChoose(n1, k) + logChoose(n2, total - k) - logChoose(n1 + n2, total);
  const observed = logOf(k1);
  // Tables of equal probability must count although their logarithms differ in the last digits.
  const tolerance = 1e-7;
  let p = 0;
  for (let k = Math.max(0, total - n2); k <= Math.min(n1, total); k += 1) {
    const log = logOf(k);
    if (log <= observed + tolerance) p += Math.exp(log);
  }
  return { p: Math.min(1, p) };
}

export type SurvivalStep = { time: number; survival: number; low: number; high: number; atRisk: number };

/**
 * Kaplan–Meier estimate of the share still waiting after each time something happened, with the log-log 95 % band
 * (Kalbfleisch and Prentice). `event` false: censored at `time`, after the events of that time. `median` is the first
 * time at which half or fewer are waiting, or null while it is not reached.
 */
export function kaplanMeier(observations: readonly { time: number; event: boolean }[]): {
  steps: SurvivalStep[];
  median: number | null;
} {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  let high = 1;
  for (const { time, atRisk, events } of eventTimes(observations, (seen) => seen.event)) {
    survival *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    // Once nobody waits the band has no formula: nothing below 0, and the last upper end stays.
    const band = survival > 0 ? logLogBand(survival, greenwood) : { low: 0, high };
    high = band.high;
    steps.push({ time, survival, ...band, atRisk });
  }
  const half = steps.find((step) => step.survival <= 0.5 + 1e-12);
  return { steps, median: half?.time ?? null };
}

export type IncidenceStep = {
  time: number;
  survival: number;
  incidence: Record<string, number>;
  atRisk: number;
};

/**
 * Aalen–Johansen estimate of the share that ended by each cause up to each event time; `cause` null: censored.
 * At every step the incidences and `survival` (nothing happened yet) sum to 1. One minus Kaplan–Meier per cause
 * would count too many, because the other causes take people away.
 */
export function aalenJohansen(observations: readonly { time: number; cause: string | null }[]): {
  steps: IncidenceStep[];
} {
  const causes = [...new Set(observations.flatMap(({ cause }) => (cause === null ? [] : [cause])))].sort();
  const incidence = new Map(causes.map((cause) => [cause, 0]));
  const steps: IncidenceStep[] = [];
  let survival = 1;
  for (const { time, atRisk, events, at } of eventTimes(observations, (seen) => seen.cause !== null)) {
    for (const cause of causes) {
      const ended = at.filter((seen) => seen.cause === cause).length;
      incidence.set(cause, (incidence.get(cause) ?? 0) + (survival * ended) / atRisk);
    }
    survival *= 1 - events / atRisk;
    steps.push({ time, survival, incidence: Object.fromEntries(incidence), atRisk });
  }
  return { steps };
}

type EventTime<Seen> = { time: number; atRisk: number; events: number; at: Seen[] };

/** Each time with at least one event, ascending, with how many were still observed just before it. */
function eventTimes<Seen extends { time: number }>(
  observations: readonly Seen[],
  isEvent: (seen: Seen) => boolean,
): EventTime<Seen>[] {
  const byTime = [...Map.groupBy(observations, (seen) => seen.time)].sort(([a], [b]) => a - b);
  let atRisk = observations.length;
  const times: EventTime<Seen>[] = [];
  for (const [time, at] of byTime) {
    const events = at.filter(isEvent).length;
    if (events > 0) times.push({ time, atRisk, events, at });
    atRisk -= at.length;
  }
  return times;
}

function logLogBand(survival: number, greenwood: number): Interval {
  const width = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(width), high: survival ** Math.exp(-width) };
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next += 1)
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next));
  return logFactorials[n] ?? Number.NaN;
}

function checkCounts(k: number, n: number): void {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n)
    throw new RangeError(`${k} of ${n} is not a count.`);
}
