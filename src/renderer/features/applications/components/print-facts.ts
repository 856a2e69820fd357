import type { ApplicationFacts, ApplicationPage } from '../../../../shared/applications.ts';
import { HOW_BEGAN_WORDS, PAY_PERIOD_WORDS, REMOTE_WORDS } from './application-words.ts';

/** What is known of an application as label and value, in the order of the Overview; unknown facts are left out. */
export function printFacts(
  { card, facts, stage }: ApplicationPage,
  day: (day: string) => string,
): [label: string, value: string][] {
  const dayOf = (value: string | null) => (value === null ? '' : day(value));
  const nextStep = facts.nextStepOn
    ? `${facts.nextStep || 'Something'}, by ${day(facts.nextStepOn)}`
    : facts.nextStep;
  const all: [string, string][] = [
    [stage.kind === 'outcome' ? 'How it ended' : 'Stage', `${stage.name}, since ${day(card.stageSince)}`],
    ['Applied on', dayOf(card.appliedOn)],
    ['Place', facts.place],
    ['Where', facts.remoteKind ? REMOTE_WORDS[facts.remoteKind] : ''],
    ['Pay', payWords(facts)],
    ['Source', facts.source],
    ['How it began', HOW_BEGAN_WORDS[facts.howBegan]],
    ['Link', facts.url],
    ['Closes on', dayOf(facts.closesOn)],
    ['Tags', facts.tags.join(', ')],
    ['Next step', nextStep],
  ];
  return all.filter(([, value]) => value !== '');
}

function payWords({ payMin, payMax, payCurrency, payPeriod }: ApplicationFacts): string {
  const sum = (amount: number) => amount.toLocaleString();
  let range = '';
  if (payMin !== null && payMax !== null)
    range = payMin === payMax ? sum(payMin) : `${sum(payMin)}–${sum(payMax)}`;
  else if (payMin !== null) range = `from ${sum(payMin)}`;
  else if (payMax !== null) range = `up to ${sum(payMax)}`;
  if (range === '') return '';
  return [range, payCurrency, payPeriod ? PAY_PERIOD_WORDS[payPeriod] : ''].filter(Boolean).join(' ');
}
