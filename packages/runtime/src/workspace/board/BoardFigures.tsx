import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BoardTotals } from './board-totals.ts';
import { moneyText } from './money-text.ts';

/** The figures of a board and the one filter that needs no question. */
export interface BoardFiguresProps {
  readonly totals: BoardTotals;
  readonly late: boolean;
  readonly onLate: (late: boolean) => void;
}

/** How many, how much, how much is likely; and a chip for what has stood too long. */
export function BoardFigures({ totals, late, onLate }: BoardFiguresProps) {
  const { t, i18n } = useTranslation();
  const { count, sum, weighted, overdue } = totals;
  return (
    <>
      {(overdue > 0 || late) && (
        <button type="button" className="chip" aria-pressed={late} onClick={() => onLate(!late)}>
          <TriangleAlert size={14} aria-hidden="true" />
          {t('board.only-overdue', { count: overdue })}
        </button>
      )}
      <span className="bar-space" />
      <p className="figures">
        <span>{t('board.total', { count })}</span>
        {sum !== null && (
          <span className="wide-only">
            {t('board.sum')} <strong>{moneyText(sum, i18n.language, 0)}</strong>
          </span>
        )}
        {weighted !== null && (
          <span className="wide-only" title={t('board.weighted.hint')}>
            {t('board.weighted')} <strong>{moneyText(weighted, i18n.language, 0)}</strong>
          </span>
        )}
      </p>
    </>
  );
}
