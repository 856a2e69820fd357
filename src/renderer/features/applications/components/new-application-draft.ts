import type { CreateApplication, HowBegan, PayPeriod, RemoteKind } from '../../../../shared/applications.ts';
import { LIMITS } from '../../../../shared/applications.ts';
import type { AdvertField } from '../../../../shared/domain/advert/advert-proposal.ts';
import { type AdvertProposal, readAdvert } from '../../../../shared/domain/read-advert.ts';
import { linkProblem } from './application-words.ts';

type Pay = { min: number | null; max: number | null; currency: string; period: PayPeriod | null };

/** What is typed into the dialog "New application"; `words` says for each fact from which words of the advert it comes. */
export type NewApplicationDraft = {
  role: string;
  company: string;
  stageId: number | null;
  appliedOn: string;
  howBegan: HowBegan;
  url: string;
  place: string;
  remoteKind: RemoteKind | null;
  pay: Pay | null;
  closesOn: string | null;
  source: string;
  posting: { text: string; html: string | null } | null;
  words: Partial<Record<AdvertField, string>>;
};

export type DraftProblems = Partial<Record<'role' | 'company' | 'url', string>>;

export const EMPTY_DRAFT: NewApplicationDraft = {
  role: '',
  company: '',
  stageId: null,
  appliedOn: '',
  howBegan: 'i_applied',
  url: '',
  place: '',
  remoteKind: null,
  pay: null,
  closesOn: null,
  source: '',
  posting: null,
  words: {},
};

/** The dialog is closed by accident as easily as on purpose, so its draft outlives it until it is saved or cleared. */
let keptDraft = EMPTY_DRAFT;

export function readKeptDraft(): NewApplicationDraft {
  return keptDraft;
}
export function keepDraft(draft: NewApplicationDraft): void {
  keptDraft = draft;
}

function payOf(proposal: AdvertProposal): Pay | null {
  if (proposal.payMin === null && proposal.payMax === null) return null;
  return {
    min: proposal.payMin,
    max: proposal.payMax,
    currency: proposal.payCurrency ?? '',
    period: proposal.payPeriod,
  };
}

/** Reads an advert into the draft: fills what is empty or came from an advert before, never what a person typed. */
export function readIntoDraft(draft: NewApplicationDraft, source: string): NewApplicationDraft {
  const proposal = readAdvert(source);
  const words: NewApplicationDraft['words'] = {};
  const fill = <Value>(field: AdvertField, typed: Value, empty: Value, read: Value | null): Value => {
    if (typed !== empty && draft.words[field] === undefined) return typed;
    if (read === null) return empty;
    words[field] = proposal.found[field] ?? '';
    return read;
  };
  const html = proposal.html !== null && proposal.html.length <= LIMITS.body ? proposal.html : null;
  return {
    ...draft,
    source,
    role: fill('role', draft.role, '', proposal.role),
    company: fill('company', draft.company, '', proposal.company),
    place: fill('place', draft.place, '', proposal.place),
    url: fill('url', draft.url, '', proposal.url),
    remoteKind: fill('remoteKind', draft.remoteKind, null, proposal.remoteKind),
    pay: fill('pay', draft.pay, null, payOf(proposal)),
    closesOn: fill('closesOn', draft.closesOn, null, proposal.closesOn),
    posting: proposal.text === '' ? null : { text: proposal.text, html },
    words,
  };
}

/** Says beside which field what is missing; empty when the draft can be saved. */
export function checkDraft(draft: NewApplicationDraft): DraftProblems {
  const problems: DraftProblems = {};
  if (draft.role.trim() === '') problems.role = 'Say which role it is.';
  if (draft.company.trim() === '') problems.company = 'Say which company it is.';
  const link = linkProblem(draft.url);
  if (link !== null) problems.url = link;
  return problems;
}

/** The draft as the database takes it; a date that was not given is left out. */
export function draftToApplication(
  draft: NewApplicationDraft,
  stageId: number | undefined,
): CreateApplication {
  return {
    facts: {
      role: draft.role.trim(),
      company: draft.company.trim(),
      place: draft.place.trim(),
      url: draft.url.trim(),
      howBegan: draft.howBegan,
      remoteKind: draft.remoteKind,
      closesOn: draft.closesOn,
      ...(draft.pay && {
        payMin: draft.pay.min,
        payMax: draft.pay.max,
        payCurrency: draft.pay.currency,
        payPeriod: draft.pay.period,
      }),
    },
    stageId,
    appliedOn: draft.appliedOn === '' ? null : draft.appliedOn,
    ...(draft.posting && { posting: draft.posting }),
  };
}
