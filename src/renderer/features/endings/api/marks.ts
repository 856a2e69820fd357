import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EndingMark } from '../../../../shared/endings.ts';
import { trpc } from '../../../lib/trpc.ts';
import type { CardMarks } from '../../../ui/card-marks-context.ts';

/** The marks that endings put on the cards of the board, kept up to date. */
export function useEndingMarks(): CardMarks {
  const { data } = useQuery(trpc.endings.marks.queryOptions());
  const [marks] = useState(makeCardMarks);
  useEffect(() => {
    if (data) marks.show(data);
  }, [data, marks]);
  return marks;
}

/** Keeps marks by application and tells the cards when they change. */
export function makeCardMarks(): CardMarks & { show: (marks: readonly EndingMark[]) => void } {
  const listeners = new Set<() => void>();
  let byApplication = new Map<number, string>();
  let withFeedback: ReadonlySet<number> = new Set();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    of: (applicationId) => byApplication.get(applicationId) ?? '',
    withFeedback: () => withFeedback,
    show(marks) {
      byApplication = new Map();
      const answered = new Set<number>();
      for (const { applicationId, mark } of marks) {
        const before = byApplication.get(applicationId);
        byApplication.set(applicationId, before === undefined ? mark : `${before} ${mark}`);
        if (mark === 'has_feedback') answered.add(applicationId);
      }
      if (!isSame(answered, withFeedback)) withFeedback = answered;
      for (const listener of listeners) listener();
    },
  };
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
