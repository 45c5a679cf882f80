import { useId } from 'react';
import { useWords } from '../../app/use-words.ts';
import { setPart } from '../../document/commands/set-part.ts';
import { setText } from '../../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { ChoiceRow } from '../ChoiceRow.tsx';
import { DurationInput } from '../DurationInput.tsx';
import { InspectorRow, InspectorSection } from '../InspectorFrame.tsx';
import { WordsRow } from '../WordsRow.tsx';
import { TitleRow } from './TitleRow.tsx';

const bases = ['consent', 'contract', 'legitimate-interest', 'legal-obligation'] as const;

/** Why personal data are used: on which legal basis, with which sentence beside the box, and for how long they are kept. */
export function PurposeSettings({ id }: { readonly id: string }) {
  const { t } = useWords();
  const retention = useId();
  const purpose = useDefinition().privacy.purposes[id];
  if (purpose === undefined) return null;
  const { run } = useDocument.getState();
  const set = (member: string, value: unknown): void => {
    run(setPart, { part: 'purpose', id, member, value });
  };
  const consent = purpose.consent ?? `t:${id}.consent`;
  return (
    <InspectorSection>
      <TitleRow textRef={purpose.title} />
      <ChoiceRow
        label={t('privacy.basis')}
        value={purpose.basis}
        choices={bases.map((value) => ({ value, label: t(`privacy.basis.${value}`) }))}
        onChoose={(basis) => set('basis', basis)}
      />
      {(purpose.basis === 'consent' || purpose.consent !== undefined) && (
        <WordsRow
          long
          label={t('privacy.consent')}
          textRef={purpose.consent}
          onWrite={(text, locale) => {
            if (purpose.consent === undefined) set('consent', consent);
            run(setText, { ref: consent, locale, text });
          }}
        />
      )}
      <InspectorRow label={t('inspector.privacy.retention')} id={retention}>
        <DurationInput id={retention} value={purpose.retention} onChange={(value) => set('retention', value)} />
      </InspectorRow>
    </InspectorSection>
  );
}
