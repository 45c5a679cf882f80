import type { LucideIcon } from 'lucide-react';
import { Children, type ReactNode } from 'react';
import { useNames } from './targeting-words.ts';

/** What of a process a region has opened to the outside or to the clock. */
export interface DeskRowProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly region: string;
  /** Facts under the name, one a line; those that are nothing are left out. */
  readonly facts: ReactNode;
  /** Why the last deed was refused. */
  readonly error: Error | null;
  /** Whether it is open, or on, in a word. */
  readonly state: string;
  /** What may be done. */
  readonly deeds: ReactNode;
  /** What came, under the row, once somebody wants to see it. */
  readonly children?: ReactNode;
}

/** One row of a card: what and where, its facts, its state, its deeds. */
export function DeskRow({ icon: Icon, title, region, facts, error, state, deeds, children }: DeskRowProps) {
  const names = useNames();
  return (
    <li className="desk-row">
      <Icon size={16} aria-hidden="true" />
      <span className="version-note">
        {title} · {names.get(region) ?? region}
        {Children.map(facts, (fact) => (fact === null || fact === false ? null : <small>{fact}</small>))}
        {error !== null && (
          <small role="alert" className="desk-failed">
            {error.message}
          </small>
        )}
      </span>
      <span className="tag">{state}</span>
      {deeds}
      {children}
    </li>
  );
}
