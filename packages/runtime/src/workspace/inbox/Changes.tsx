import { useTranslation } from 'react-i18next';
import type { TaskView } from './use-tasks.ts';

/** What changed since the last decision, old beside new; nothing in the first round. */
export function Changes({ changes }: Pick<TaskView, 'changes'>) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  const words = (text: string) => (text === '' ? t('deal.nothing') : text);
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
          {changes.map((change) => (
            <tr key={change.field}>
              <th scope="row">{change.label}</th>
              <td>{change.before === '' ? words('') : <del>{change.before}</del>}</td>
              <td>
                <ins>{words(change.after)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
