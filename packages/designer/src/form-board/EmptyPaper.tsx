import { useWords } from '../app/use-words.ts';

/** Three ways to begin, on a form without anything. */
export function EmptyPaper() {
  const { t } = useWords();
  return (
    <div className="empty-paper">
      <strong>{t('board.empty.title')}</strong>
      <span>{t('board.empty.drag')}</span>
      <span>{t('board.empty.enter')}</span>
      <span>{t('board.empty.existing')}</span>
    </div>
  );
}
