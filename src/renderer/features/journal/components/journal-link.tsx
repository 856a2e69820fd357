import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

type Props = { entryKey: string; className?: string; current?: boolean; children: ReactNode };

/** A way to another entry that keeps what the list is limited to. */
export function JournalLink({ entryKey, className, current = false, children }: Props) {
  const [query] = useSearchParams();
  const kept = new URLSearchParams(query);
  kept.delete('find');
  const search = kept.toString();
  return (
    <Link
      to={`/journal/${entryKey}${search ? `?${search}` : ''}`}
      className={className}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
