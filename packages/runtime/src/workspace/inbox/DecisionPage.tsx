import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { moneyText } from '../board/money-text.ts';
import { DealForm } from '../form/DealForm.tsx';
import { StaleBanner } from '../form/StaleBanner.tsx';
import { DueMark } from '../words/DueMark.tsx';
import { Changes } from './Changes.tsx';
import { DecidedBand } from './DecidedBand.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { DecisionSide } from './DecisionSide.tsx';
import { useDecision } from './use-decision.ts';
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
  const open = view.actions.length > 0;
  return (
    <article className="decision" ref={decision.place}>
      <DecisionHead view={view} />
      <div className="decision-scroll">
        {!open && <DecidedBand view={view} />}
        <div className="decision-body">
          <div className="decision-main">
            <StaleBanner live={decision.live} definition={view.definition} />
            <Changes changes={view.changes} />
            <section className="decision-form" aria-label={t('inbox.form')}>
              <h3>{t('inbox.form')}</h3>
              <DealForm
                session={decision.live.session}
                submitLabel={null}
                onInvalid="first"
                onSubmit={decision.onForm}
              />
            </section>
          </div>
          <aside className="decision-side" aria-label={t('inbox.side')}>
            <DecisionSide view={view} />
          </aside>
        </div>
      </div>
      {open && <DecisionBar view={view} decision={decision} />}
    </article>
  );
}

function DecisionHead({ view }: { readonly view: TaskView }) {
  const { t, i18n } = useTranslation();
  const { task } = view;
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
          {task.dueAt !== null && open && <DueMark at={task.dueAt} />}
          {view.run.epoch > 1 && <span className="tag tag-warn">{t('inbox.round', { count: view.run.epoch })}</span>}
        </p>
      </div>
      <strong className="deal-amount">{moneyText(task.amount, i18n.language)}</strong>
      <Link to="/deals/$deal" params={{ deal: task.deal }} className="button">
        {t('inbox.open-deal')}
      </Link>
    </header>
  );
}
