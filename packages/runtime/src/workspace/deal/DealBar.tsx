import { Link } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MoveMenu } from '../board/MoveMenu.tsx';
import { moneyText } from '../board/money-text.ts';
import type { StageName } from '../board/use-move.ts';
import { usePersonName } from '../session/use-me.ts';
import { useRuleWords } from '../words/rule-words.ts';
import { TakeEvidence } from './TakeEvidence.tsx';
import type { DealView } from './use-deal.ts';

/** The head of a deal page. */
export interface DealBarProps {
  readonly view: DealView;
  readonly title: string;
  readonly stages: readonly StageName[];
  /** Where the deal goes when it goes on; null when it may not. */
  readonly next: StageName | null;
  readonly onMove: (to: string) => void;
}

/** Which deal, how much, whose, and the one deed that comes next. */
export function DealBar({ view, title, stages, next, onMove }: DealBarProps) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const { card } = view;
  const { arm, why } = useRuleWords()(card.process.rule);
  return (
    <header className="bar deal-bar">
      <Link
        className="button button-quiet icon-button"
        to="/boards/$process"
        params={{ process: card.process.key }}
        aria-label={t('app.to-board')}
        title={t('app.to-board')}
      >
        <ArrowLeft size={16} aria-hidden="true" />
      </Link>
      <h1 className="bar-title" title={title}>
        {title}
      </h1>
      {title !== card.number && <span className="tag deal-number">{card.number}</span>}
      <span className={arm === 'stable' ? 'tag wide-only' : 'tag hatch wide-only'} title={why}>
        {t('deal.version', { version: card.process.version, rule: t(`rule.arm.${arm}`) })}
      </span>
      {card.status !== 'open' && (
        <span className="tag" data-status={card.status}>
          {t(`deal.status.${card.status}`)}
        </span>
      )}
      <span className="bar-space" />
      {view.startedBy.kind === 'public' && (
        <span className="deal-owner deal-source">{t('deal.started-by', { name: view.startedBy.name })}</span>
      )}
      <span className="deal-owner wide-only">{`${t('deal.owner')} ${name(card.owner)}`}</span>
      <strong className="deal-amount">{moneyText(card.amount, i18n.language)}</strong>
      {view.may.evidence && <TakeEvidence view={view} />}
      <Link
        className="button button-quiet icon-button"
        to="/deals/$deal/print"
        params={{ deal: card.id }}
        aria-label={t('deal.print')}
        title={t('deal.print')}
      >
        <Printer size={16} aria-hidden="true" />
      </Link>
      {view.may.move && card.waiting === null && (
        <span className="deal-moves">
          <MoveMenu current={card.stage} stages={stages} onMove={onMove} className="deal-move">
            {t('board.move')}
          </MoveMenu>
          {next !== null && (
            <button type="button" className="button button-primary" onClick={() => onMove(next.id)}>
              {t('deal.move-next', { stage: next.title })}
            </button>
          )}
        </span>
      )}
    </header>
  );
}
