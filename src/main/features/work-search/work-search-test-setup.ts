import type { SaveActivity } from '../../../shared/work-search.ts';

/** An application sent to `employer` on 19 November 2026, entered by hand. */
export function leadingTo(employer: string): SaveActivity {
  return {
    id: null,
    revision: 0,
    day: '2026-11-19',
    startTime: null,
    minutes: null,
    kind: 'application',
    what: '',
    employer,
    position: 'Dispatcher',
    jobRef: '',
    url: '',
    method: 'online',
    contactName: '',
    contactTitle: '',
    phone: '',
    email: '',
    address: '',
    place: '',
    result: 'sent',
    resultNote: '',
    interviewOn: null,
    confirmation: '',
    proof: '',
    note: '',
  };
}
