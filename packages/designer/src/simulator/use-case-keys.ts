import { useEffect, useRef } from 'react';

/** What the keys of a case do. */
export interface CaseDeeds {
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Space plays and pauses, comma and full stop step; not while somebody types or a control wants the key itself. */
export function useCaseKeys(deeds: CaseDeeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at?.closest('input, textarea, select, [role=combobox], [role=dialog], .monaco-editor') != null) return;
      if (event.key === ',') latest.current.step(-1);
      else if (event.key === '.') latest.current.step(1);
      else if (event.key === ' ' && !takesSpace(at)) latest.current.toggle();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Buttons take the space bar; a card of the canvas does not, being selected already. */
function takesSpace(at: HTMLElement | null): boolean {
  return at?.closest('button:not(.canvas-card), a, summary') != null;
}
