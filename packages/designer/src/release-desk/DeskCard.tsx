import type { ReactNode } from 'react';

/** A card of ways by which something comes in or begins, one row each. */
export interface DeskCardProps {
  readonly title: string;
  /** Why its rows did not come. */
  readonly error: Error | null;
  /** What is said while there is no row; null: nothing. */
  readonly none?: string | null;
  /** Stands above the rows. */
  readonly note?: ReactNode;
  readonly rows: readonly ReactNode[];
  /** Makes another one. */
  readonly children?: ReactNode;
}

/** A named card with its rows; where they did not come it says why. */
export function DeskCard({ title, error, none = null, note, rows, children }: DeskCardProps) {
  return (
    <section className="card" aria-label={title}>
      <h3 className="card-title">{title}</h3>
      {error !== null && (
        <p role="alert" className="desk-failed">
          {error.message}
        </p>
      )}
      {none !== null && <p className="desk-note">{none}</p>}
      {note}
      <ul className="desk-rows">{rows}</ul>
      {children}
    </section>
  );
}
