import { describe, expect, it } from 'vitest';
import { type RequestSoFar, windowsOfRequest } from './request-windows.ts';

const ENDED: RequestSoFar = {
  code: 'rejected',
  endedOn: '2026-11-20',
  state: null,
  variant: null,
  sentOn: null,
  remindedOn: null,
};
const SENT: RequestSoFar = { ...ENDED, state: 'sent', variant: 'after_interview', sentOn: '2026-11-21' };

describe('the days for a step of a question', () => {
  it.each<[string, RequestSoFar, string[][]]>([
    ['nothing was written', ENDED, [['ask', '2026-11-21', '2026-11-27']]],
    ['it is a draft', { ...ENDED, state: 'drafted' }, [['ask', '2026-11-21', '2026-11-27']]],
    ['it was no decision of theirs', { ...ENDED, code: 'withdrawn' }, []],
    [
      'it was sent',
      SENT,
      [
        ['remind', '2026-11-28', '2026-12-04'],
        ['close', '2026-12-05', 'open'],
      ],
    ],
    ['they were reminded', { ...SENT, remindedOn: '2026-11-29' }, [['close', '2026-12-09', 'open']]],
    ['it was a thank-you', { ...SENT, variant: 'thanks_only' }, []],
    ['it was answered', { ...SENT, state: 'answered' }, []],
  ])('when %s', (_, ending, windows) => {
    expect(
      windowsOfRequest(ending, 'interview').map(({ what, from, to }) => [what, from, to ?? 'open']),
    ).toEqual(windows);
  });

  it('are none for asking where nobody met the person', () => {
    expect(windowsOfRequest(ENDED, 'none')).toEqual([]);
    expect(windowsOfRequest(ENDED, 'person')).toHaveLength(1);
  });
});
