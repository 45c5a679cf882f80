import type { FieldValues, Form } from '@dealwright/shared';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSession } from '../../form/form-session.ts';
import { createFormSession } from '../../index.ts';
import { useOrganization } from '../session/use-me.ts';
import { changedFields } from './changed-fields.ts';
import { type FormFacts, formInput } from './form-input.ts';

/** What a session is made of. */
export interface LiveSessionWish {
  readonly facts: FormFacts;
  readonly form: Form;
  /** Names deal and form; another name is another form to fill. */
  readonly name: string;
}

/** A form on values that others may change while somebody types. */
export interface LiveSession {
  readonly session: FormSession;
  /** Fields that others changed since this person began to type; the input stands untouched until he chooses. */
  readonly stale: readonly string[];
  /** The server's newest values. */
  readonly newest: FieldValues;
  /** Takes the newest values; with or without what was typed. */
  readonly renew: (keep: 'typed' | 'nothing') => void;
  /** Sends what was typed; once it is taken, the form follows the server's values again. */
  readonly send: (work: () => Promise<boolean>) => Promise<void>;
}

interface Opened {
  readonly name: string;
  readonly facts: FormFacts;
  /** What was typed before and is put back on top. */
  readonly typed: FieldValues;
}

/** A session that follows the server's values as long as nothing has been typed, and never throws typed input away by itself. */
export function useLiveSession({ facts, form, name }: LiveSessionWish): LiveSession {
  const [opened, setOpened] = useState<Opened>({ name, facts, typed: {} });
  const [sending, setSending] = useState<'no' | 'now' | 'taken'>('no');
  const session = useSession(opened, form);
  const moved = opened.facts.values !== facts.values || opened.facts.states !== facts.states;
  const other = opened.name !== name;
  if (other || (moved && (sending === 'taken' || Object.keys(session.draft()).length === 0))) {
    setOpened({ name, facts, typed: {} });
    if (sending === 'taken') setSending('no');
  }
  return {
    session,
    stale: moved && !other && sending === 'no' ? changedFields(opened.facts.values, facts.values) : [],
    newest: facts.values as FieldValues,
    renew: (keep) => setOpened({ name, facts, typed: keep === 'typed' ? session.draft() : {} }),
    send: async (work) => {
      setSending('now');
      setSending((await work()) ? 'taken' : 'no');
    },
  };
}

function useSession(opened: Opened, form: Form): FormSession {
  const { i18n } = useTranslation();
  const organization = useOrganization();
  const locale = i18n.language;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return useMemo(() => {
    const session = createFormSession(
      formInput(opened.facts, { form, locale, organization, now: new Date().toISOString(), timeZone }),
    );
    if (Object.keys(opened.typed).length > 0) session.assign(opened.typed);
    return session;
    // The form belongs to the name; the organization is told apart by its id.
  }, [opened, locale, organization?.id]);
}
