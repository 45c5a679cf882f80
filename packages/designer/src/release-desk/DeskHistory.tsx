import type { ReactNode } from 'react';

interface DeskHistoryProps {
  readonly query: { readonly data: unknown; readonly error: Error | null };
  /** Entries, newest first. */
  readonly children: ReactNode;
}

/** What came by a row of a card, newest first; where it did not come, why. */
export function DeskHistory({ query: { data, error }, children }: DeskHistoryProps) {
  if (error !== null)
    return (
      <p role="alert" className="desk-failed">
        {error.message}
      </p>
    );
  return (
    <ul className="desk-came" aria-busy={data === undefined}>
      {children}
    </ul>
  );
}
