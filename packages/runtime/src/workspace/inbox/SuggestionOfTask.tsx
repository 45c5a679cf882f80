import { useTranslation } from 'react-i18next';
import { SuggestionCard } from '../deal/SuggestionCard.tsx';
import type { TaskView } from './use-tasks.ts';

/** The suggestion before whoever decides; nothing where the assistant was not asked or did not answer. */
export function SuggestionOfTask({ view }: { readonly view: Pick<TaskView, 'run' | 'task'> }) {
  const { t } = useTranslation();
  const visit = view.run.visits.find(({ seats }) => seats.some(({ task }) => task === view.task.id));
  if (visit === undefined || visit.suggestion === null) return null;
  return (
    <section className="decision-form">
      <h3>{t('inbox.suggestion')}</h3>
      <SuggestionCard suggestion={visit.suggestion} />
      <p className="quiet">{t('inbox.suggestion.note')}</p>
    </section>
  );
}
