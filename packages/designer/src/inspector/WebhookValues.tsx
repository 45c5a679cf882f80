import type { WebhookStart } from '@dealwright/shared';
import { Button, Select } from 'antd';
import { Trash2 } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { PlaceInput } from './PlaceInput.tsx';
import { ProblemsAt } from './ProblemsAt.tsx';
import './webhook.css';

type Values = WebhookStart['values'];

/** Fields with the place in the message that fills each. */
export interface WebhookValuesProps {
  readonly flow: string;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** Which fields a message fills, from where. A field that is chosen is looked for under its own name first. */
export function WebhookValues({ flow, values, onChange }: WebhookValuesProps) {
  const { t, of } = useWords();
  const at = ['flows', flow, 'trigger', 'webhook', 'values'];
  const { fields } = useDefinition();
  const columns = new Set(Object.values(fields).flatMap((field) => field.columns ?? []));
  const free = Object.entries(fields).filter(
    ([id, { computed }]) => computed === undefined && !columns.has(id) && !Object.hasOwn(values, id),
  );
  const without = (field: string): Values => Object.fromEntries(Object.entries(values).filter(([id]) => id !== field));
  return (
    <fieldset className="assignments webhook-values" aria-label={t('inspector.webhook.values')}>
      <legend>{t('inspector.webhook.values')}</legend>
      {Object.keys(values).length === 0 && <p className="inspector-note">{t('inspector.webhook.none')}</p>}
      {Object.entries(values).map(([field, pointer]) => {
        const name = of(fields[field]?.label ?? field);
        return (
          <div key={field} className="inspector-card">
            <div className="card-foot">
              <span className="webhook-field">{name}</span>
              <Button
                type="text"
                size="small"
                aria-label={t('inspector.webhook.remove', { field: name })}
                icon={<Trash2 size={14} />}
                onClick={() => onChange(without(field))}
              />
            </div>
            <PlaceInput
              label={t('inspector.webhook.at', { field: name })}
              pointer={pointer}
              onChange={(next) => onChange({ ...values, [field]: next })}
            />
            <ProblemsAt steps={[...at, field]} />
          </div>
        );
      })}
      <ProblemsAt steps={at} />
      {free.length > 0 && (
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.webhook.add')}
          placeholder={t('inspector.webhook.add')}
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          options={free.map(([value, { label }]) => ({ value, label: of(label) }))}
          onChange={(field: string | null) =>
            field !== null && onChange({ ...values, [field]: `/${fields[field]?.key ?? field}` })
          }
        />
      )}
    </fieldset>
  );
}
