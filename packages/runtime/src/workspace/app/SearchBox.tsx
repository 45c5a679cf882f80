import { Search } from 'lucide-react';

/** A box that filters what is on the page. */
export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The search of a page's top bar; `/` leads here, Esc empties it. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <label className="bar-search">
      <Search size={16} aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
      <input type="search" placeholder={label} value={value} onChange={(event) => onChange(event.target.value)} />
      <span className="kbd wide-only" aria-hidden="true">
        /
      </span>
    </label>
  );
}
