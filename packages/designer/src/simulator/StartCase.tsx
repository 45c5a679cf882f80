import { organizationOfCase } from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import { type FieldValues, type ProcessDefinition, textOf } from '@dealwright/shared';
import { Select } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useMe, useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { CasePeople, type Cast, plainCast, saidOfCast } from './CasePeople.tsx';
import { ChoicePickers, chosenIn } from './deeds/ChoicePickers.tsx';
import { choicesBegun } from './deeds/choices-begun.ts';
import { useChoices } from './deeds/use-choices.ts';
import { reasonInWords } from './reason-words.ts';
import {
  activePeople,
  flowStarting,
  flowsFromOutside,
  starterOfFlow,
  startForms,
  startSession,
  stranger,
} from './start-choices.ts';
import type { Stage } from './story.ts';
import { ownOrganization, useKnownOrganization, useOrganizationNamed } from './use-known-organization.ts';
import { useReasonReader } from './use-reason-reader.ts';
import { useSimulation } from './use-simulation.ts';

/** Who submits what: the beginning of a case. */
export function StartCase() {
  const { t } = useWords();
  const id = useId();
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const own = useKnownOrganization();
  const [world, setWorld] = useState<string | undefined>(undefined);
  const played = world ?? (own === null ? undefined : ownOrganization);
  const known = useOrganizationNamed(played);
  const [cast, setCast] = useState<Cast>(plainCast);
  const organization = useMemo(() => organizationOfCase(known, cast), [known, cast]);
  const people = useMemo(() => activePeople(organization), [organization]);
  const outside = flowsFromOutside(definition).map(starterOfFlow);
  const [wished, setBy] = useState<string | null>(null);
  const me = useMe()?.person.id;
  const candidates = [wished, me, people[0]?.id];
  const by =
    candidates.find(
      (one) => one != null && (one === stranger || outside.includes(one) || organization.people[one]?.active === true),
    ) ?? '';
  const ownerless = by === stranger || outside.includes(by);
  const [owner, setOwner] = useState<string | null>(null);
  const forms = startForms(definition, by);
  const [wishedForm, setForm] = useState<string | null>(null);
  const form = wishedForm !== null && forms.includes(wishedForm) ? wishedForm : (forms[0] ?? null);
  const stage = useMemo(() => ({ definition, organization }), [definition, organization]);
  const persons = people.map(({ id, name }) => ({ value: id, label: name }));
  const hasPublic = Object.values(definition.forms).some(({ use }) => use === 'public');
  return (
    <div className="simulator-start">
      <div className="simulator-choices">
        <WorldChoice
          value={played ?? 'example'}
          onChange={(chosen) => {
            setWorld(chosen);
            setCast(plainCast);
          }}
        />
        <div>
          <label htmlFor={`${id}-by`}>{t('simulator.by')}</label>
          <Select
            id={`${id}-by`}
            value={by}
            showSearch={{ optionFilterProp: 'label' }}
            options={[
              ...(hasPublic ? [{ value: stranger, label: t('simulator.by.public') }] : []),
              ...outside.map((value) => ({ value, label: outsideWords(definition, value, { locale, t }) })),
              ...persons,
            ]}
            onChange={setBy}
          />
        </div>
        {ownerless && (
          <div>
            <label htmlFor={`${id}-owner`}>{t('simulator.owner')}</label>
            <Select
              id={`${id}-owner`}
              value={owner ?? persons[0]?.value ?? ''}
              showSearch={{ optionFilterProp: 'label' }}
              options={persons}
              onChange={setOwner}
            />
          </div>
        )}
        {forms.length > 1 && (
          <div>
            <label htmlFor={`${id}-form`}>{t('simulator.form')}</label>
            <Select
              id={`${id}-form`}
              value={form}
              options={forms.map((one) => ({
                value: one,
                label: textOf(definition, definition.forms[one]?.title ?? one, locale),
              }))}
              onChange={setForm}
            />
          </div>
        )}
        <CasePeople organization={known} cast={cast} onChange={setCast} />
      </div>
      <StartForm
        key={`${by} ${form} ${played}`}
        cast={cast}
        stage={stage}
        by={by}
        form={form}
        world={played}
        owner={ownerless ? (owner ?? persons[0]?.value ?? '') : by}
      />
    </div>
  );
}

/** A flow that begins deals from outside, and by what. */
function outsideWords(
  definition: ProcessDefinition,
  by: string,
  { locale, t }: { readonly locale: string; readonly t: (key: string, params: { readonly flow: string }) => string },
): string {
  const { title = '', trigger } = definition.flows[flowStarting(by) ?? ''] ?? {};
  return t(`simulator.flow.${trigger?.on ?? 'schedule'}`, { flow: textOf(definition, title, locale) });
}

function WorldChoice({ value, onChange }: { readonly value: string; readonly onChange: (world: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const view = useOrganization();
  if (view === undefined || view.people.length === 0) return null;
  return (
    <div>
      <label htmlFor={`${id}-world`}>{t('simulator.world')}</label>
      <Select
        id={`${id}-world`}
        value={value}
        options={[
          { value: ownOrganization, label: t('simulator.world.own', { name: view.name }) },
          { value: 'example', label: t('simulator.world.example') },
        ]}
        onChange={onChange}
      />
    </div>
  );
}

interface StartFormProps {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly by: string;
  readonly owner: string;
  readonly form: string | null;
  readonly world: string | undefined;
}

function StartForm({ stage, cast, by, owner, form, world }: StartFormProps) {
  const { t, locale } = useWords();
  const reader = useReasonReader(stage);
  const [failed, setFailed] = useState<string | null>(null);
  const asked = useChoices();
  const [at] = useState(() => new Date().toISOString());
  const session = useMemo(
    () => (form === null ? null : startSession(stage, { by, form, at, locale })),
    [stage, by, form, at, locale],
  );
  const begin = (values: FieldValues): void => {
    const flow = flowStarting(by);
    const start = {
      by: flow === null ? by : owner,
      owner,
      values,
      ...(form === null ? {} : { form }),
      ...(flow === null ? {} : { flow }),
    };
    const named = world === undefined || world === 'example' ? {} : { organization: world };
    const story = { name: 'case', at, ...named, ...saidOfCast(cast), start, steps: [] };
    if (!asked.areMade(choicesBegun(story, stage, null))) return;
    const chosen = { ...story, start: { ...start, ...chosenIn(asked.chosen) } };
    const refusal = useSimulation.getState().begin(chosen, stage);
    setFailed(refusal === null ? null : reasonInWords(refusal, 'refused', reader));
  };
  const words = (
    <>
      <ChoicePickers {...asked} reader={reader} />
      {failed !== null && (
        <p role="alert" className="simulator-refused">
          {t('simulator.cannot-begin', { reason: failed })}
        </p>
      )}
    </>
  );
  if (session === null) {
    return (
      <div className="simulator-form">
        {words}
        <button type="button" className="button button-primary" onClick={() => begin({})}>
          {t('simulator.begin')}
        </button>
      </div>
    );
  }
  return (
    <div className="simulator-form">
      <FormView
        session={session}
        submitLabel={t('simulator.begin')}
        onInvalid="first"
        onSubmit={async ({ values }) => begin(values)}
      >
        {words}
      </FormView>
    </div>
  );
}
