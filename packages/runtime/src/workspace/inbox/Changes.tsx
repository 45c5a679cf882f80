import { useTranslation } from 'react-i18next';
import { useTimeText } from '../words/use-time-text.ts';
import type { TaskView } from './use-tasks.ts';

/** What changed since the last decision, old beside new; nothing in the first round. */
export function Changes({ changes, changedSince }: Pick<TaskView, 'changes' | 'changedSince'>) {
  const { t } = useTranslation();
  const time = useTimeText();
  if (changes.length === 0) return null;
  const words = (text: string) => (text === '' ? t('deal.nothing') : text);
  return (
    <section className="changes">
      <h3>{t(changedSince?.mine === true ? 'inbox.changed.mine' : 'inbox.changed')}</h3>
      {changedSince !== null && (
        <p className="quiet">{t('inbox.changed.count', { count: changes.length, at: time(changedSince.at) })}</p>
      )}
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
