import { useWords } from '../../app/use-words.ts';
import { setPart } from '../../document/commands/set-part.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { FeelEditor } from '../FeelEditor.tsx';
import { InspectorSection } from '../InspectorFrame.tsx';
import { useScopes } from '../use-scope.ts';
import { TitleRow } from './TitleRow.tsx';

/** What a figure is called and how it is computed. */
export function MetricSettings({ id }: { readonly id: string }) {
  const { t } = useWords();
  const metric = useDefinition().metrics?.[id];
  const { deal } = useScopes();
  if (metric === undefined) return null;
  return (
    <InspectorSection>
      <TitleRow textRef={metric.title} />
      <FeelEditor
        label={t('metric.value')}
        value={metric.value}
        scope={deal}
        onChange={(value) => useDocument.getState().run(setPart, { part: 'metric', id, member: 'value', value })}
      />
    </InspectorSection>
  );
}
