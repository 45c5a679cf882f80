import { useTranslation } from 'react-i18next';
import { PeoplePicker } from '../deed/PeoplePicker.tsx';
import type { Decision } from './use-decision.ts';
import type { TaskView } from './use-tasks.ts';

/** Who is asked at nodes to come, where that is left to who decides here. */
export function Choices({ view, decision }: { readonly view: TaskView; readonly decision: Decision }) {
  const { t } = useTranslation();
  if (view.choices.length === 0) return null;
  return (
    <section className="decision-form">
      <h3>{t('inbox.choose')}</h3>
      <p className="quiet">{t('inbox.choose.hint')}</p>
      {view.choices.map(({ node, title, most, people, chosen }) => (
        <PeoplePicker
          key={node}
          label={t('inbox.choose.node', { node: title, count: most })}
          chosen={decision.chosen[node] ?? chosen}
          onChange={(picked) => decision.choose(node, picked)}
          among={people}
          most={most}
        />
      ))}
    </section>
  );
}
