import { textOf } from '@dealwright/shared';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { moneyText } from '../board/money-text.ts';
import { RunSteps } from '../deal/RunSteps.tsx';
import { runStatusWords } from '../deal/run-status.ts';
import { type DealView, useDeal } from '../deal/use-deal.ts';
import { useMe, usePersonName } from '../session/use-me.ts';
import { Moment } from '../words/Moment.tsx';
import { useRuleWords } from '../words/rule-words.ts';
import { OnPaper, useTimeText } from '../words/use-time-text.ts';
import { PrintedForm } from './PrintedForm.tsx';
import { PrintedReceipts } from './PrintedReceipts.tsx';
import { PrintedTimeline } from './PrintedTimeline.tsx';
import { useReceipts } from './use-receipts.ts';
import { useWholeTimeline } from './use-whole-timeline.ts';

/** A deal on paper: what its reader may see of the form, who decided what, the receipts, the whole story. */
export function PrintPage({ deal }: { readonly deal: string }) {
  const query = useDeal(deal);
  return (
    <main className="print-scroll">
      <OnPaper value>
        <LoadState query={query} blocks={[48, 320, 320]}>
          {query.data !== undefined && <Sheet view={query.data} />}
        </LoadState>
      </OnPaper>
    </main>
  );
}

function Sheet({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const title = view.card.title === '' ? view.card.number : view.card.title;
  const receipts = useReceipts(view.card.id);
  const timeline = useWholeTimeline(view.card.id);
  const isWhole = receipts.data !== undefined && timeline.isWhole;
  usePageTitle(t('print.title', { number: view.card.number, title }));
  return (
    <>
      <div className="print-bar">
        <Link className="button" to="/deals/$deal" params={{ deal: view.card.id }}>
          <ArrowLeft size={16} aria-hidden="true" />
          {t('print.back')}
        </Link>
        <div className="print-deed">
          {!isWhole && (
            <p className="quiet" role="status">
              {t('print.waiting')}
            </p>
          )}
          <button type="button" className="button button-primary" disabled={!isWhole} onClick={() => print()}>
            <Printer size={16} aria-hidden="true" />
            {t('print.print')}
          </button>
        </div>
      </div>
      <article className="print-sheet">
        <SheetHead view={view} title={title} />
        <section>
          <h2>{t('print.form')}</h2>
          <PrintedForm view={view} />
        </section>
        <section>
          <h2>{t('deal.approvals')}</h2>
          {view.runs.length === 0 && <p className="quiet">{t('deal.approvals.none')}</p>}
          {view.runs.map((run) => (
            <article key={run.id}>
              <h3>{`${run.title} · ${runStatusWords(run, t)}`}</h3>
              <p className="quiet">
                {t('deal.run.by', { name: run.startedBy.name })} <Moment at={run.startedAt} />
              </p>
              <RunSteps run={run} definition={view.definition} />
            </article>
          ))}
        </section>
        <PrintedReceipts query={receipts} />
        <PrintedTimeline timeline={timeline} definition={view.definition} />
      </article>
    </>
  );
}

function SheetHead({ view, title }: { readonly view: DealView; readonly title: string }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const name = usePersonName();
  const time = useTimeText();
  const rule = useRuleWords()(view.card.process.rule);
  const { card, definition } = view;
  const version = t('deal.version', { version: card.process.version, rule: t(`rule.arm.${rule.arm}`) });
  const stage = textOf(definition, definition.pipeline.stages[card.stage]?.title ?? card.stage, i18n.language);
  const facts = [
    [t('print.process'), `${textOf(definition, definition.title, i18n.language)} · ${version}`],
    [t('print.stage'), card.status === 'open' ? stage : `${stage} · ${t(`deal.status.${card.status}`)}`],
    [t('deal.owner'), name(card.owner)],
    [t('print.started-by'), view.startedBy.name],
    [t('print.amount'), moneyText(card.amount, i18n.language)],
  ].filter(([, value]) => value !== '');
  return (
    <header>
      <p className="quiet">{`${me?.organization.name ?? ''} · ${card.number}`}</p>
      <h1>{title}</h1>
      <dl className="print-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {t('print.by', { name: me?.person.name ?? '', at: time(new Date().toISOString()) })} {t('print.seen')}
      </p>
    </header>
  );
}
