import { useTranslation } from 'react-i18next';
import type { TaskLine } from '../inbox/use-tasks.ts';

/** Names the row of a sub-table that a step is about; null where it is about none. */
export function useRowWords(): (row: TaskLine['row']) => string | null {
  const { t } = useTranslation();
  return (row) => (row === null ? null : t(row.title === '' ? 'row.place' : 'row.named', { ...row }));
}
