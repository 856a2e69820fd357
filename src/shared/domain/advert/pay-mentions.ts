import type { PayPeriod } from './advert-proposal.ts';

/** A sum of money as it stands in a text, one figure or two; positions are offsets in that text. */
export interface PayMention {
  low: number;
  high: number;
  isRange: boolean;
  /** ISO 4217, or null for a sign that several countries use ("kr", "$" beside other dollars). */
  currency: string | null;
  start: number;
  end: number;
}

const CURRENCIES: [RegExp, string | null][] = [
  [/^(?:£|gbp)$/i, 'GBP'],
  [/^(?:€|euros?|eur|t€|teur)$/i, 'EUR'],
  [/^(?:us\$|usd|us-dollar)$/i, 'USD'],
  [/^\$$/, 'USD'],
  [/^(?:chf|sfr\.?|fr\.)$/i, 'CHF'],
  [/^(?:ca?\$|cad)$/i, 'CAD'],
  [/^(?:au?\$|aud)$/i, 'AUD'],
  [/^(?:nz\$|nzd)$/i, 'NZD'],
  [/^(?:zł|pln)$/i, 'PLN'],
  [/^(?:sek)$/i, 'SEK'],
  [/^(?:nok)$/i, 'NOK'],
  [/^(?:dkk)$/i, 'DKK'],
  [/^kr\.?$/i, null],
];
const SIGN =
  '(?:(?:US|CA|C|AU|A|NZ)?\\$|£|T?€|TEUR|(?:GBP|EUR|USD|CHF|CAD|AUD|NZD|PLN|SEK|NOK|DKK|[Ee]uros?|SFr\\.?|Fr\\.|zł|kr\\.?)(?![a-z]))';
const FIGURE = "(?:\\d{1,3}(?:[.,'’ ]\\d{3}){1,3}|\\d{1,7})(?:[.,]\\d{1,2})?(?![.,]?\\d)";
const THOUSAND = '(?:\\s?(?:[kK](?![a-zA-Z])|Tsd\\.?))?';
const BETWEEN = '(\\s?[-–—]{1,2}\\s?|\\s(?:to|bis|und|and|et|à|a)\\s)';
/** Swiss sums end in ".–" or ".-"; a plus says "or more". */
const TAIL = `(?:\\.?[–—-](?!\\s?(?:${SIGN}\\s?)?\\d))?`;
const SUM = `(${SIGN})?\\s?(${FIGURE})(${THOUSAND})${TAIL}(?:\\s?(${SIGN}))?`;
const MENTION = new RegExp(
  `(?<![\\d.,'’#/\\p{L}])${SUM}(?:\\s?(?:brutto|gross|brut))?(?:${BETWEEN}${SUM})?(?!\\d|\\s?(?:%|m\\b|mn\\b|bn\\b|[Mm]io|million|billion|Mrd))`,
  'gu',
);

/** "45.000" and "45,000" are thousands, "28.50" and "28,50" have cents: three digits after a sign make thousands. */
export function readAmount(figure: string): number | null {
  const parts = /^(\d+(?:[.,'’\s]\d{3})*)(?:[.,](\d{1,2}))?$/.exec(figure.trim());
  if (!parts) return null;
  const whole = (parts[1] ?? '').replace(/\D/g, '');
  const amount = Number(`${whole}.${parts[2] ?? '0'}`);
  return Number.isFinite(amount) ? amount : null;
}

/** The ISO 4217 code of a currency sign or code as written; null when it names several currencies or none. */
function readCurrency(sign: string): string | null {
  return CURRENCIES.find(([pattern]) => pattern.test(sign.trim()))?.[1] ?? null;
}

function isThousands(mark: string | undefined, sign: string | undefined): boolean {
  return (mark ?? '').trim() !== '' || /^T(?:€|EUR)$/.test(sign ?? '');
}

/** "£12 – 40 hours" and "£30,000 and 25 days": the second number counts something else. */
function isRealRange(text: string, match: RegExpExecArray, low: number, high: number): boolean {
  const [whole, , , , , between, secondBefore, , , lastAfter] = match;
  if (/and|und|et/.test(between ?? '')) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (!/(?:between|zwischen|entre)\s*$/i.test(before)) return false;
  }
  if (secondBefore !== undefined || lastAfter !== undefined) return true;
  const after = text.slice(match.index + whole.length, match.index + whole.length + 20);
  return (
    low <= high &&
    !/^\s?(?:full |paid |working )?(?:hours?|hrs?|days?|weeks?|years?|people|stunden|tage|jahre|jours|heures|ans)\b/i.test(
      after,
    )
  );
}

/** Every sum in the text that carries a currency, in order. Percentages, millions and bare numbers are no sums. */
export function findPayMentions(text: string): PayMention[] {
  const mentions: PayMention[] = [];
  for (const match of text.matchAll(MENTION)) {
    const [whole, before, lowFigure, lowMark, after, , secondBefore, highFigure, highMark, lastAfter] = match;
    const signs = [before, after, secondBefore, lastAfter].filter((sign) => sign !== undefined);
    const currencies = new Set(signs.map(readCurrency));
    const first = readAmount(lowFigure ?? '');
    const second = highFigure === undefined ? first : readAmount(highFigure);
    if (signs.length === 0 || currencies.size !== 1 || first === null || second === null) continue;
    const isLastThousands = isThousands(highMark, lastAfter);
    const high = second * (isLastThousands ? 1000 : 1);
    // "$120–140k": the first figure borrows the k of the second.
    const isFirstThousands = isThousands(lowMark, after) || (isLastThousands && first < 1000);
    const low = first * (isFirstThousands ? 1000 : 1);
    const isRange = highFigure !== undefined && isRealRange(text, match, low, high);
    mentions.push({
      low,
      high: isRange ? high : low,
      isRange,
      currency: [...currencies][0] ?? null,
      start: match.index + (whole.length - whole.trimStart().length),
      end: match.index + whole.length,
    });
  }
  return mentions;
}

/** Beware: bare "hours", "days" or "an" also stand beside sums ("£30,000, 37 hours", "£12 an hour"). */
const PERIODS: [PayPeriod, RegExp][] = [
  [
    'hour',
    /(?<![a-z])(?:(?:per|an|\/) ?(?:hour|hr)|hourly|p\.?h\.?|(?:pro|je|die|\/) ?(?:stunde|std)|\w*stundenlohn|(?:par|de l'|\/) ?heure|horaire|\/ ?h)(?![a-z])/,
  ],
  [
    'day',
    /(?<![a-z])(?:(?:per|a|\/) ?day|day rate|daily|p\.?d\.?|(?:pro|am|\/) ?tag|tagessatz|(?:par|\/) ?jour|journalier|tjm)(?![a-z])/,
  ],
  [
    'week',
    /(?<![a-z])(?:(?:per|a|\/) ?week|weekly|p\.?w\.?|(?:pro|die|\/) ?woche|wochenlohn|(?:par|\/) ?semaine|hebdomadaire)(?![a-z])/,
  ],
  [
    'month',
    /(?<![a-z])(?:(?:per|a|\/) ?month|monthly|p\.?c\.?m\.?|(?:pro|im|\/) ?monat|monatlich\w*|mtl\.?|\w*monatslohn|\w*monatsgehalt|(?:par|\/) ?mois|mensuel\w*)(?![a-z])/,
  ],
  [
    'year',
    /(?<![a-z])(?:(?:per|a|\/) ?(?:year|annum|yr)|p\.?a\.?|yearly|annual|annually|(?:pro|im|\/) ?jahr|jahrlich\w*|\w*jahresgehalt|jahreslohn|jahresbrutto|(?:par|l'|\/) ?an|annuel\w*)(?![a-z])/,
  ],
];

/** The period named in folded words next to a sum; the one that stands first when there are several. */
export function readPayPeriod(folded: string): PayPeriod | null {
  let best: { period: PayPeriod; at: number } | null = null;
  for (const [period, pattern] of PERIODS) {
    const at = pattern.exec(folded)?.index;
    if (at !== undefined && (best === null || at < best.at)) best = { period, at };
  }
  return best?.period ?? null;
}
