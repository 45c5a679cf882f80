import { BookOpen } from 'lucide-react';
import { useWords } from './use-words.ts';

/** Says on a phone that a process can be read here and drawn elsewhere. */
export function ReadingLine() {
  const { t } = useWords();
  return (
    <aside className="reading-line">
      <BookOpen size={14} aria-hidden="true" />
      {t('app.reading')}
    </aside>
  );
}
