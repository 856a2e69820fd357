export type RemoteKind = 'on_site' | 'hybrid' | 'remote';
export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** The facts an advert may tell; `pay` stands for its four parts. */
export type AdvertField = 'role' | 'company' | 'place' | 'remoteKind' | 'pay' | 'url' | 'closesOn';

/** One fact and the words of the advert it was read from. */
export interface Finding<Value> {
  value: Value;
  words: string;
}

/**
 * Pay as the advert states it, in whole units of the currency (28.5 is 28.50). One stated figure is both ends;
 * "from" leaves the upper end open, "up to" the lower one. Currency is an ISO 4217 code.
 */
export interface StatedPay {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PayPeriod | null;
}

/** What one way of reading an advert came up with; a missing fact was not found or not sure enough. */
export interface AdvertFindings {
  role?: Finding<string> | null;
  company?: Finding<string> | null;
  place?: Finding<string> | null;
  remoteKind?: Finding<RemoteKind> | null;
  pay?: Finding<StatedPay> | null;
  url?: Finding<string> | null;
  closesOn?: Finding<string> | null;
}

/** The value with the words behind it, shortened for showing. */
export function finding<Value>(value: Value, words: string): Finding<Value> {
  const plain = words.replace(/\s+/g, ' ').trim();
  return { value, words: plain.length <= 160 ? plain : `${plain.slice(0, 159).toWellFormed()}…` };
}
