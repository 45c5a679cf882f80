import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { moneyText } from '../board/money-text.ts';
import { RunSteps } from '../deal/Approvals.tsx';
import { usePersonName } from '../session/use-me.ts';
import { useReason } from '../words/use-reason.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { type TaskView, useTask } from './use-tasks.ts';

/** Deciding correctly in under a minute: what changed, what it is about, who said what, why me, what comes next. */
export function DecisionPage({ task }: { readonly task: string }) {
  const query = useTask(task);
  return (
    <LoadState query={query} blocks={[40, 120, 320]}>
      {query.data !== undefined && <Decision view={query.data} />}
    </LoadState>
  );
}

function Decision({ view }: { readonly view: TaskView }) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const { task } = view;
  return (
    <article className="decision">
      <header className="decision-head">
        <Link to="/inbox" className="button button-quiet narrow-only" aria-label={t('inbox.back')}>
          <ArrowLeft size={16} aria-hidden="true" />
        </Link>
        <div>
          <h2>{task.dealTitle === '' ? task.dealNumber : task.dealTitle}</h2>
          <p className="quiet">
            {task.nodeTitle} · {task.processTitle} · {t('inbox.from', { name: name(task.initiator) })}
          </p>
        </div>
        <span className="bar-space" />
        <strong>{moneyText(task.amount, i18n.language)}</strong>
        <Link to="/deals/$deal" params={{ deal: task.deal }} className="button">
          {t('inbox.open-deal')}
        </Link>
      </header>
      <div className="decision-body">
        <div className="decision-main">
          <Changes view={view} />
          <DecisionForm view={view} />
        </div>
        <aside className="decision-side">
          <Side view={view} />
        </aside>
      </div>
    </article>
  );
}

function Side({ view }: { readonly view: TaskView }) {
  const { t } = useTranslation();
  const name = usePersonName();
  const reason = useReason(view.definition);
  return (
    <>
      <h3>{t('inbox.why')}</h3>
      <p>{reason('because', view.task.because)}</p>
      <h3>{t('inbox.so-far')}</h3>
      <RunSteps run={view.run} view={view} />
      <h3>{t('inbox.ahead')}</h3>
      {view.ahead.length === 0 && <p className="quiet">{t('inbox.ahead.none')}</p>}
      <ol className="ahead">
        {view.ahead.map((step, index) => (
          <li key={index}>
            <strong>{step.title}</strong>
            <span>{step.people.map(name).join(', ')}</span>
            {step.because !== null && <span className="quiet">{reason('because', step.because)}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Changes({ view }: { readonly view: TaskView }) {
  const { t } = useTranslation();
  if (view.changes.length === 0) return null;
  return (
    <section className="changes">
      <h3>{t('inbox.changed')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('inbox.field')}</th>
            <th scope="col">{t('inbox.before')}</th>
            <th scope="col">{t('inbox.after')}</th>
          </tr>
        </thead>
        <tbody>
          {view.changes.map((change) => (
            <tr key={change.field}>
              <th scope="row">{change.label}</th>
              <td>{change.before}</td>
              <td>{change.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
