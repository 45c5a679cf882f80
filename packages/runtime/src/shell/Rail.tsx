import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';

/** One place to go to on the rail. */
export interface RailPlace {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly current: boolean;
  /** Number in the corner; 0 shows none. */
  readonly count?: number;
  /** For places inside the same app: goes there without loading the page anew. */
  readonly go?: () => void;
  /** Somebody points at it or has it in focus: what the place needs may be fetched. */
  readonly near?: () => void;
}

/** What stands on the rail. */
export interface RailProps {
  readonly label: string;
  readonly home: string;
  readonly places: readonly RailPlace[];
  /** Below: settings, person. */
  readonly foot: ReactNode;
}

/** The 52 px rail at the left (below on a phone): the same in workspace and designer. */
export function Rail({ label, home, places, foot }: RailProps) {
  return (
    <nav className="rail" aria-label={label}>
      <a className="rail-brand" href={home} aria-label="Dealwright">
        <Brand />
      </a>
      <ul className="rail-places">
        {places.map((place) => (
          <li key={place.href}>
            <RailLink place={place} />
          </li>
        ))}
      </ul>
      <div className="rail-foot">{foot}</div>
    </nav>
  );
}

function RailLink({ place }: { readonly place: RailPlace }) {
  const Icon = place.icon;
  const count = place.count ?? 0;
  return (
    <a
      className="rail-place"
      href={place.href}
      title={place.label}
      aria-current={place.current ? 'page' : undefined}
      onPointerEnter={place.near}
      onFocus={place.near}
      onClick={(event) => {
        if (place.go === undefined || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        place.go();
      }}
    >
      <Icon size={18} aria-hidden="true" />
      <span className="rail-word">{place.label}</span>{' '}
      {count > 0 && <span className="rail-count">{count > 99 ? '99+' : count}</span>}
    </a>
  );
}
