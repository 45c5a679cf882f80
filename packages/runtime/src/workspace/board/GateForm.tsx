import type { FieldValues } from '@dealwright/shared';
import { textOf } from '@dealwright/shared';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowProblems } from '../command/use-show-problems.ts';
import { DealForm } from '../form/DealForm.tsx';
import { type FormFacts, formOfFields } from '../form/form-input.ts';
import { useLiveSession } from '../form/use-live-session.ts';
import { GateRoute } from '../route/GateRoute.tsx';
import type { Chosen } from '../route/RouteChoices.tsx';
import type { GateDialogProps } from './GateDialog.tsx';
import { askedFields } from './gap-count.ts';
import { gateWords } from './gate-words.ts';

/** A gate with what is known of the deal. */
export interface GateFormProps extends Omit<GateDialogProps, 'onClose'> {
  readonly facts: FormFacts;
}

/** A small form for what is missing, ticks, the way an approval will take, or a reason for passing without it. */
export function GateForm({ wish, gap, onMove, facts }: GateFormProps) {
  const { t, i18n } = useTranslation();
  const [items, setItems] = useState<readonly string[]>([]);
  const [waiver, setWaiver] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen>({});
  const words = gateWords(facts.definition, i18n.language);
  const asked = askedFields(gap);
  const live = useGateSession(facts, asked, `${wish.deal}/${wish.to.id}`);
  const showProblems = useShowProblems(live.session);
  const waiving = waiver !== null;
  const send = async (values: FieldValues) => {
    const given = { values, items, choose: chosen, ...(waiving ? { waiver: waiver.trim() } : {}) };
    await live.send(async () => {
      const refused = await onMove(given);
      showProblems(refused);
      return refused === null;
    });
  };
  const route = gap.flow !== null && !waiving && (
    <GateRoute
      deal={wish.deal}
      to={wish.to.id}
      flow={textOf(facts.definition, facts.definition.flows[gap.flow]?.title ?? gap.flow, i18n.language)}
      session={live.session}
      definition={facts.definition}
      chosen={chosen}
      onChoose={setChosen}
    />
  );
  const label = gap.flow === null || waiving ? t('gate.confirm', { stage: wish.to.title }) : t('gate.submit-approval');
  return (
    <div className="gate">
      {gap.condition !== null && (
        <p className="gate-condition">{words.condition(gap.condition) ?? t('gate.condition')}</p>
      )}
      {gap.items.length > 0 && !waiving && <GateItems items={gap.items} done={items} onDone={setItems} words={words} />}
      {waiving && <GateWaiver text={waiver} onText={setWaiver} />}
      {asked.length > 0 && !waiving ? (
        <DealForm session={live.session} submitLabel={label} onInvalid="first" onSubmit={send}>
          {route}
        </DealForm>
      ) : (
        <>
          {route}
          <div className="dialog-actions">
            <button
              type="button"
              className="button button-primary"
              onClick={() => void send({})}
              disabled={waiving && waiver.trim() === ''}
            >
              {label}
            </button>
          </div>
        </>
      )}
      {gap.waivable && (
        <button
          type="button"
          className="button button-quiet gate-waive"
          aria-expanded={waiving}
          onClick={() => setWaiver(waiving ? null : '')}
        >
          {t(waiving ? 'gate.waive.not' : 'gate.waive')}
        </button>
      )}
    </div>
  );
}

/** The session of the fields a gate asks for; each of them that may be edited is required. */
function useGateSession(facts: FormFacts, asked: readonly string[], name: string) {
  const form = useMemo(() => formOfFields(asked, 't:title'), [name]);
  const required = useMemo(() => {
    const open = asked.filter((field) => facts.states[field] === 'edit').map((field) => [field, 'required'] as const);
    return { ...facts, states: { ...facts.states, ...Object.fromEntries(open) } };
  }, [facts.values, facts.states, name]);
  return useLiveSession({ facts: required, form, name });
}

interface GateItemsProps {
  readonly items: readonly string[];
  readonly done: readonly string[];
  readonly onDone: (items: readonly string[]) => void;
  readonly words: ReturnType<typeof gateWords>;
}

function GateItems({ items, done, onDone, words }: GateItemsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="gate-items">
      <legend>{t('gate.checklist')}</legend>
      {items.map((item) => (
        <label key={item} className="check-line">
          <input
            type="checkbox"
            checked={done.includes(item)}
            onChange={(event) =>
              onDone(event.target.checked ? [...done, item] : done.filter((other) => other !== item))
            }
          />
          {words.item(item)}
        </label>
      ))}
    </fieldset>
  );
}

function GateWaiver({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="gate-waiver">
      <label htmlFor={id}>{t('gate.waiver')}</label>
      <textarea
        id={id}
        className="input"
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}
