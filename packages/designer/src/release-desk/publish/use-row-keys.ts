import { useEffect } from 'react';

const rows = '.publish-check, .publish-changes > li';

/** J and K go through the rows of the column in focus (the first one otherwise); Enter goes where a row leads. */
export function useRowKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || at?.matches('input, textarea, select') === true) return;
      if (event.key === 'Enter' && at?.matches(rows) === true) at.querySelector('button')?.click();
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const column = at?.closest('.publish-column') ?? document.querySelector('.publish-column');
      const all = [...(column?.querySelectorAll<HTMLElement>(rows) ?? [])];
      const here = all.findIndex((row) => row.contains(at));
      all[here === -1 ? 0 : Math.min(all.length - 1, Math.max(0, here + by))]?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
