import type { previewRoute, RouteAnswer } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';
import { PeoplePicker } from '../deed/PeoplePicker.tsx';

/** People chosen for nodes, by node. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Nodes to come whose people one may choose. */
export interface RouteChoicesProps {
  readonly choices: RouteAnswer<typeof previewRoute>['choices'];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Who is asked at nodes to come, where that is left to the one who acts now. */
export function RouteChoices({ choices, chosen, onChoose }: RouteChoicesProps) {
  const { t } = useTranslation();
  if (choices.length === 0) return null;
  return (
    <section className="decision-form route-choices">
      <h3>{t('route.choose')}</h3>
      <p className="quiet">{t('route.choose.hint')}</p>
      {choices.map(({ node, title, most, people, chosen: before }) => (
        <PeoplePicker
          key={node}
          label={t('route.choose.node', { node: title, count: most })}
          chosen={chosen[node] ?? before}
          onChange={(picked) => onChoose({ ...chosen, [node]: picked })}
          among={people}
          most={most}
        />
      ))}
    </section>
  );
}
