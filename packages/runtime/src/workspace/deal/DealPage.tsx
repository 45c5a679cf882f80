import { textOf } from '@dealwright/shared';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { GateDialog } from '../board/GateDialog.tsx';
import { MoveMenu } from '../board/MoveMenu.tsx';
import { moneyText } from '../board/money-text.ts';
import { useMove } from '../board/use-move.ts';
import { usePersonName } from '../session/use-me.ts';
import { Approvals } from './Approvals.tsx';
import { DealFormPane } from './DealFormPane.tsx';
import { GateStrip } from './GateStrip.tsx';
import { StagePath } from './StagePath.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { type DealView, useDeal } from './use-deal.ts';

/** Everything about one deal, and what to do next. */
export function DealPage({ deal }: { readonly deal: string }) {
  const query = useDeal(deal);
  return (
    <LoadState query={query} blocks={[48, 36, 44, 420]}>
      {query.data !== undefined && <DealBody view={query.data} />}
    </LoadState>
  );
}

function DealBody({ view }: { readonly view: DealView }) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const { move, open, close } = useMove();
  const { card, definition } = view;
  const title = card.title === '' ? card.number : card.title;
  const stages = definition.pipeline.order.map((id) => ({
    id,
    title: textOf(definition, definition.pipeline.stages[id]?.title ?? id, i18n.language),
  }));
  const next = stages[stages.findIndex((stage) => stage.id === card.stage) + 1];
  const begin = (to: string) => {
    const stage = stages.find((candidate) => candidate.id === to)?.title ?? to;
    void move({ deal: card.id, title, process: card.process.key, to, stage });
  };
  return (
    <>
      <header className="bar deal-bar">
        <h1 className="bar-title">{title}</h1>
        <span className="tag">{card.number}</span>
        <span className={card.process.rule === 'stable' ? 'tag wide-only' : 'tag hatch wide-only'}>
          {t('deal.version', {
            version: card.process.version,
            rule: card.process.rule === 'stable' ? t('deal.rule.stable') : card.process.rule,
          })}
        </span>
        {card.status !== 'open' && <span className="tag">{t(`deal.status.${card.status}`)}</span>}
        <span className="bar-space" />
        <span className="deal-amount">{moneyText(card.amount, i18n.language)}</span>
        <span className="wide-only deal-owner">{`${t('deal.owner')} ${name(card.owner)}`}</span>
        {view.may.move && card.waiting === null && (
          <>
            <MoveMenu title={title} current={card.stage} stages={stages} onMove={begin}>
              {t('board.move')}
            </MoveMenu>
            {next !== undefined && card.status === 'open' && (
              <button type="button" className="button button-primary" onClick={() => begin(next.id)}>
                {t('deal.move-next', { stage: next.title })}
              </button>
            )}
          </>
        )}
      </header>
      <main className="deal-main">
        <StagePath view={view} />
        <GateStrip view={view} {...(next === undefined ? {} : { next })} />
        <DealPanes view={view} />
      </main>
      {open !== null && (
        <GateDialog wish={open.wish} gap={open.gap} onMove={(extras) => move(open.wish, extras)} onClose={close} />
      )}
    </>
  );
}

function DealPanes({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const form = <DealFormPane view={view} />;
  const timeline = <TimelinePane view={view} />;
  const approvals = <Approvals view={view} />;
  return (
    <>
      <div className="deal-panes wide-only-grid">
        <section aria-label={t('deal.form')}>{form}</section>
        <section aria-label={t('deal.timeline')}>{timeline}</section>
        <section aria-label={t('deal.approvals')}>{approvals}</section>
      </div>
      <Tabs
        className="deal-tabs narrow-only"
        aria-label={t('deal.tabs')}
        destroyOnHidden
        items={[
          { key: 'form', label: t('deal.form'), children: form },
          { key: 'timeline', label: t('deal.timeline'), children: timeline },
          { key: 'approvals', label: t('deal.approvals'), children: approvals },
        ]}
      />
    </>
  );
}
