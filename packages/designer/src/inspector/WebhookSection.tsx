import type { Trigger, WebhookStart } from '@dealwright/shared';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { InspectorRow, InspectorSection } from './InspectorFrame.tsx';
import { PlaceInput } from './PlaceInput.tsx';
import { ProblemsAt } from './ProblemsAt.tsx';
import { WebhookValues } from './WebhookValues.tsx';

const kinds = ['deal', 'flow'] as const;

/** What a message of another system starts, and how it names the deal. */
export interface WebhookSectionProps {
  readonly flow: string;
  readonly trigger: Trigger;
  readonly onChange: (trigger: Trigger) => void;
}

/** The settings of a flow that a message starts: a new deal or a deal that is there, and which fields the message fills. */
export function WebhookSection({ flow, trigger, onChange }: WebhookSectionProps) {
  const { t, of } = useWords();
  const { forms } = useDefinition();
  const webhook: WebhookStart = trigger.webhook ?? { begins: 'deal', values: {} };
  const at = ['flows', flow, 'trigger'];
  const starting = Object.entries(forms).filter(([, { use }]) => use === 'start' || use === 'public');
  const begin = (begins: WebhookStart['begins']): void => {
    const { values } = webhook;
    onChange({
      on: 'webhook',
      webhook: begins === 'deal' ? { begins, values } : { begins, find: { at: '/number' }, values },
    });
  };
  return (
    <InspectorSection title={t('inspector.webhook')}>
      <p className="inspector-note">{t('inspector.webhook.how')}</p>
      <ChoiceRow
        label={t('inspector.webhook.begins')}
        value={webhook.begins}
        choices={kinds.map((value) => ({ value, label: t(`inspector.webhook.begins.${value}`) }))}
        onChoose={(value) => begin(value as WebhookStart['begins'])}
      />
      {webhook.begins === 'deal' && (
        <ChoiceRow
          label={t('inspector.webhook.form')}
          value={trigger.form}
          none={t('inspector.webhook.no-form')}
          choices={starting.map(([value, { title }]) => ({ value, label: of(title) }))}
          onChoose={(form) => onChange({ on: 'webhook', webhook, ...(form === undefined ? {} : { form }) })}
        />
      )}
      <ProblemsAt steps={[...at, 'form']} />
      <ProblemsAt steps={[...at, 'webhook']} />
      {webhook.begins === 'flow' && (
        <FindRows
          flow={flow}
          find={webhook.find}
          onChange={(find) => onChange({ ...trigger, webhook: { ...webhook, find } })}
        />
      )}
      <WebhookValues
        key={flow}
        flow={flow}
        values={webhook.values}
        onChange={(values) => onChange({ ...trigger, webhook: { ...webhook, values } })}
      />
    </InspectorSection>
  );
}

type Find = NonNullable<WebhookStart['find']>;

interface FindRowsProps {
  readonly flow: string;
  readonly find: Find | undefined;
  readonly onChange: (find: Find) => void;
}

function FindRows({ flow, find, onChange }: FindRowsProps) {
  const { t, of } = useWords();
  const { fields } = useDefinition();
  const at = find?.at ?? '';
  return (
    <>
      <ChoiceRow
        label={t('inspector.webhook.find')}
        value={find?.field}
        none={t('inspector.webhook.number')}
        choices={Object.entries(fields).map(([value, { label }]) => ({ value, label: of(label) }))}
        onChoose={(field) => onChange(field === undefined ? { at } : { at, field })}
      />
      <ProblemsAt steps={['flows', flow, 'trigger', 'webhook', 'find', 'field']} />
      <InspectorRow label={t('inspector.webhook.find-at')}>
        <PlaceInput
          label={t('inspector.webhook.find-at')}
          pointer={at}
          onChange={(next) => onChange({ ...find, at: next })}
        />
      </InspectorRow>
    </>
  );
}
