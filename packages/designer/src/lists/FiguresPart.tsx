import { formatFeel, namesOf } from '@dealwright/shared';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { useScopes } from '../inspector/use-scope.ts';
import { PartRows } from './PartRows.tsx';
import { AddPart } from './PrivacyPart.tsx';

/** Named figures of a deal, computed from its fields. */
export function FiguresPart() {
  const { t } = useWords();
  const { metrics = {} } = useDefinition();
  const { deal } = useScopes();
  return (
    <div className="list-room">
      <PartRows
        part="metric"
        title={t('part.metrics')}
        none={t('metric.none')}
        heads={[t('metric.value')]}
        cellsOf={(id) => {
          const value = metrics[id]?.value;
          return [<code key="value">{value === undefined ? '' : formatFeel(value, namesOf(deal))}</code>];
        }}
        add={<AddPart part="metric" prefix="m" />}
      />
    </div>
  );
}
