import type { FieldValues, ProcessDefinition } from '@dealwright/shared';
import { textOf } from '@dealwright/shared';
import { getDeal } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import type { GateGap } from '../../engine/decision.ts';
import { LoadState } from '../app/LoadState.tsx';
import { DealForm } from '../form/DealForm.tsx';
import { formOfFields } from '../form/form-input.ts';
import type { MoveExtras, MoveWish } from './use-move.ts';

/** A gate that asks. */
export interface GateDialogProps {
  readonly wish: MoveWish;
  readonly gap: GateGap;
  readonly onMove: (extras: MoveExtras) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What is missing to enter a stage, and nothing else: a small form, ticks, or a reason for passing without it. */
export function GateDialog({ wish, gap, onMove, onClose }: GateDialogProps) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['deal', wish.deal],
    queryFn: ({ signal }) => callRoute(getDeal, { params: { deal: wish.deal }, signal }),
  });
  const count = gap.fields.length + gap.documents.length + gap.items.length + (gap.condition === null ? 0 : 1);
  return (
    <Modal
      open
      title={t('gate.title', { stage: wish.stage, count })}
      onCancel={onClose}
      footer={null}
      width={440}
      destroyOnHidden
    >
      <LoadState query={query} blocks={[60, 60]}>
        {query.data !== undefined && (
          <GateBody
            wish={wish}
            gap={gap}
            onMove={onMove}
            facts={{ ...query.data, definition: query.data.definition as ProcessDefinition }}
          />
        )}
      </LoadState>
    </Modal>
  );
}

interface GateBodyProps extends Omit<GateDialogProps, 'onClose'> {
  readonly facts: Parameters<typeof DealForm>[0]['facts'];
}

function GateBody({ wish, gap, onMove, facts }: GateBodyProps) {
  const { t, i18n } = useTranslation();
  const [items, setItems] = useState<readonly string[]>([]);
  const [waiver, setWaiver] = useState('');
  const [waiving, setWaiving] = useState(false);
  const id = useId();
  const asked = [...gap.fields, ...gap.documents.filter((field) => !gap.fields.includes(field))];
  const checklist = facts.definition.pipeline.stages[wish.to]?.gate?.checklist ?? [];
  const words = (ref: string) => textOf(facts.definition, ref, i18n.language);
  const flow = gap.flow === null ? undefined : facts.definition.flows[gap.flow];
  const label = flow === undefined ? t('gate.confirm', { stage: wish.stage }) : t('gate.submit-approval');
  const send = (values: FieldValues) => onMove({ values, items, ...(waiving ? { waiver } : {}) });
  return (
    <div className="gate">
      {gap.condition !== null && (
        <p className="gate-condition">{gap.condition === '' ? t('gate.condition') : words(gap.condition)}</p>
      )}
      {gap.items.length > 0 && (
        <fieldset className="gate-items">
          <legend>{t('gate.checklist')}</legend>
          {gap.items.map((item) => (
            <label key={item}>
              <input
                type="checkbox"
                checked={items.includes(item)}
                onChange={(event) =>
                  setItems(event.target.checked ? [...items, item] : items.filter((other) => other !== item))
                }
              />
              {words(checklist.find((entry) => entry.id === item)?.label ?? item)}
            </label>
          ))}
        </fieldset>
      )}
      {flow !== undefined && <p className="gate-flow">{t('gate.flow', { flow: words(flow.title) })}</p>}
      {waiving && (
        <label className="gate-waiver" htmlFor={id}>
          {t('gate.waiver')}
          <textarea
            id={id}
            className="input"
            rows={3}
            value={waiver}
            onChange={(event) => setWaiver(event.target.value)}
          />
        </label>
      )}
      {asked.length > 0 && !waiving ? (
        <DealForm
          facts={{ ...facts, states: requiredStates(facts.states, asked) }}
          form={formOfFields(asked, 't:title')}
          submitLabel={label}
          sessionKey={`${wish.deal}/${wish.to}/${asked.join()}`}
          onSubmit={send}
        />
      ) : (
        <button
          type="button"
          className="button button-primary"
          onClick={() => void send({})}
          disabled={waiving && waiver.trim() === ''}
        >
          {label}
        </button>
      )}
      {gap.waivable && (
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={waiving}
          onClick={() => setWaiving(!waiving)}
        >
          {t('gate.waive')}
        </button>
      )}
    </div>
  );
}

function requiredStates(states: GateBodyProps['facts']['states'], asked: readonly string[]) {
  const required = asked.filter((field) => states[field] === 'edit').map((field) => [field, 'required'] as const);
  return { ...states, ...Object.fromEntries(required) };
}
