import { Link } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { moneyText } from '../board/money-text.ts';
import { DealForm } from '../form/DealForm.tsx';
import { StaleBanner } from '../form/StaleBanner.tsx';
import { usePersonName } from '../session/use-me.ts';
import { DueMark } from '../words/DueMark.tsx';
import { useRowWords } from '../words/use-row-words.ts';
import { AdviceForm, AdviceQuestion } from './AdviceForm.tsx';
import { Changes } from './Changes.tsx';
import { Choices } from './Choices.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { DecisionSide } from './DecisionSide.tsx';
import { StateBand } from './StateBand.tsx';
import { SuggestionOfTask } from './SuggestionOfTask.tsx';
import { Unfilled } from './Unfilled.tsx';
import { useDecision } from './use-decision.ts';
import { useReadReceipt } from './use-read-receipt.ts';
import { type TaskView, useTask } from './use-tasks.ts';

/** Deciding correctly in under a minute: what changed, what it is about, who said what, why me, what comes next. */
export function DecisionPage({ task }: { readonly task: string }) {
  const query = useTask(task);
  return (
    <LoadState query={query} blocks={[64, 120, 320]}>
      {query.data !== undefined && <Decision view={query.data} />}
    </LoadState>
  );
}

function Decision({ view }: { readonly view: TaskView }) {
  const { t } = useTranslation();
  const decision = useDecision(view);
  useReadReceipt(view);
  // Urging is what others do while somebody decides.
  const open = view.actions.some((action) => action !== 'urge');
  const advises = view.actions.includes('advise');
  return (
    <article className="decision" ref={decision.place}>
      <DecisionHead view={view} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls, which keys must be able to do, too */}
      <section className="decision-scroll" tabIndex={0} aria-label={t('inbox.page')}>
        {(!open || view.takeBack) && <StateBand view={view} give={decision.give} />}
        <div className="decision-body">
          <div className="decision-main">
            <AdviceQuestion question={view.question} />
            <SuggestionOfTask view={view} />
            <StaleBanner live={decision.live} definition={view.definition} />
            <Changes changes={view.changes} changedSince={view.changedSince} />
            <section className="decision-form" aria-label={t('inbox.form')}>
              <h3>{t('inbox.form')}</h3>
              <DealForm
                session={decision.live.session}
                submitLabel={null}
                onInvalid="first"
                onSubmit={decision.onForm}
              />
              <Unfilled view={view} />
            </section>
            <Choices view={view} decision={decision} />
          </div>
          <aside className="decision-side" aria-label={t('inbox.side')}>
            <DecisionSide view={view} give={decision.give} />
            {open && !advises && view.task.kind !== 'resubmit' && <p className="quiet">{t('inbox.read-receipt')}</p>}
          </aside>
        </div>
      </section>
      {open &&
        (advises ? <AdviceForm view={view} decision={decision} /> : <DecisionBar view={view} decision={decision} />)}
    </article>
  );
}

function DecisionHead({ view }: { readonly view: TaskView }) {
  const { t, i18n } = useTranslation();
  const { task } = view;
  const name = usePersonName();
  const rowWords = useRowWords();
  const row = rowWords(task.row);
  const open = task.status === 'open';
  const title = task.dealTitle === '' ? task.dealNumber : task.dealTitle;
  usePageTitle(`${task.nodeTitle} · ${title}`);
  return (
    <header className="decision-head">
      <Link
        to="/inbox"
        search={(before: object) => before}
        className="button button-quiet icon-button narrow-only"
        aria-label={t('inbox.back')}
      >
        <ArrowLeft size={16} aria-hidden="true" />
      </Link>
      <div className="decision-name">
        <h2 title={title}>{`${task.nodeTitle} · ${title}`}</h2>
        <p className="quiet">
          {[task.dealNumber, task.processTitle, t('inbox.from', { name: task.startedBy.name })].join(' · ')}
          {row !== null && <span className="tag">{row}</span>}
          {task.dueAt !== null && open && <DueMark at={task.dueAt} />}
          {task.for !== null && <span className="tag tag-for">{t('inbox.for', { name: name(task.for) })}</span>}
          {view.run.epoch > 1 && <span className="tag tag-warn">{t('inbox.round', { count: view.run.epoch })}</span>}
        </p>
      </div>
      <strong className="deal-amount">{moneyText(task.amount, i18n.language)}</strong>
      <Link
        to="/deals/$deal/print"
        params={{ deal: task.deal }}
        className="button button-quiet icon-button"
        aria-label={t('inbox.print')}
        title={t('inbox.print')}
      >
        <Printer size={16} aria-hidden="true" />
      </Link>
      <Link to="/deals/$deal" params={{ deal: task.deal }} className="button">
        {t('inbox.open-deal')}
      </Link>
    </header>
  );
}
