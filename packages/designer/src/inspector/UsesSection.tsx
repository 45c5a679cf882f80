import { useWords } from '../app/use-words.ts';
import { InspectorSection } from './InspectorFrame.tsx';
import { UseList, useUses } from './UseList.tsx';

/** Where a field is used, at the foot of its inspector. */
export function UsesSection({ field, except }: { readonly field: string; readonly except: string | null }) {
  const { t } = useWords();
  const count = useUses(field, except).length;
  return (
    <InspectorSection title={t('inspector.uses')} aside={count === 0 ? null : t('inspector.uses.count', { count })}>
      <UseList field={field} except={except} />
    </InspectorSection>
  );
}
