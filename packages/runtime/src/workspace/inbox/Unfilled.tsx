import { textOf } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import { unfilledOfTask } from '../form/form-of-task.ts';
import type { TaskView } from './use-tasks.ts';

/** Names of the fields in which nothing stands, folded: they say what there is not, which is seldom what a decision turns on. */
export function Unfilled({ view }: { readonly view: TaskView }) {
  const { t, i18n } = useTranslation();
  const { definition } = view;
  const fields = unfilledOfTask({ ...view, flow: view.run.flow });
  if (fields.length === 0) return null;
  const names = fields.map((field) => textOf(definition, definition.fields[field]?.label ?? field, i18n.language));
  return (
    <details className="unfilled">
      <summary>{t('inbox.unfilled', { count: fields.length })}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
