import { textOf } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { LazyGate } from '../board/LazyGate.tsx';
import { useMove } from '../board/use-move.ts';
import { useKeys } from '../keys/use-keys.ts';
import { DealBar } from './DealBar.tsx';
import { DealPanes } from './DealPanes.tsx';
import { GateStrip } from './GateStrip.tsx';
import { StagePath } from './StagePath.tsx';
import { nextStage } from './stage-path.ts';
import { type DealView, useDeal } from './use-deal.ts';

/** Everything about one deal, and what to do next. */
export function DealPage({ deal }: { readonly deal: string }) {
  const { t } = useTranslation();
  const query = useDeal(deal);
  if (query.data !== undefined) return <DealBody view={query.data} />;
  return (
    <main className="deal-main">
      {query.isPending && <h1 className="visually-hidden">{t('app.loading')}</h1>}
      <LoadState query={query} blocks={[48, 36, 44, 420]}>
        {null}
      </LoadState>
    </main>
  );
}

function DealBody({ view }: { readonly view: DealView }) {
  const { i18n } = useTranslation();
  const mover = useMove();
  const { card, definition } = view;
  const { pipeline } = definition;
  const title = card.title === '' ? card.number : card.title;
  const stages = pipeline.order.map((id) => ({
    id,
    title: textOf(definition, pipeline.stages[id]?.title ?? id, i18n.language),
  }));
  const stageOf = (id: string | null) => stages.find((stage) => stage.id === id) ?? null;
  const next = stageOf(nextStage(pipeline, card.stage));
  const begin = (id: string) => {
    const [from, to] = [stageOf(card.stage), stageOf(id)];
    if (from === null || to === null) return;
    void mover.begin({ deal: card.id, title, process: card.process.key, from, to });
  };
  usePageTitle(title);
  useKeys({
    m: () => {
      const button = document.querySelector<HTMLElement>('.deal-bar .move-button');
      button?.click();
      return button !== null;
    },
  });
  return (
    <>
      <DealBar view={view} title={title} stages={stages} next={next} onMove={begin} />
      <main className="deal-main">
        <StagePath view={view} />
        <GateStrip view={view} {...(next === null ? {} : { next })} />
        <DealPanes view={view} />
      </main>
      <LazyGate mover={mover} />
    </>
  );
}
