import { type Json, type ProcessDefinition, textOf } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import type { LiveSession } from './use-live-session.ts';

/** Tells what others changed while something was being typed, beside what was typed, and lets the person choose; nothing is replaced silently. */
export function StaleBanner({
  live,
  definition,
}: {
  readonly live: LiveSession;
  readonly definition: ProcessDefinition;
}) {
  const { t, i18n } = useTranslation();
  if (live.stale.length === 0) return null;
  const { session, newest } = live;
  const typed = session.draft();
  const words = (field: string, value: Json | undefined): string => {
    const type = session.types.get(definition.fields[field]?.type ?? '');
    if (type === undefined || value === undefined || type.isEmpty(value)) return t('form-live.nothing');
    return type.format(value, session.context(field));
  };
  const line = (field: string): string => {
    const label = textOf(definition, definition.fields[field]?.label ?? field, i18n.language);
    const theirs = words(field, newest[field]);
    if (!Object.hasOwn(typed, field)) return t('form-live.theirs', { label, theirs });
    return t('form-live.mine', { label, theirs, mine: words(field, typed[field]) });
  };
  return (
    <div className="banner stale-banner" role="alert">
      <p>{t('form-live.stale')}</p>
      <ul>
        {live.stale.map((field) => (
          <li key={field}>{line(field)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => live.renew('typed')}>
        {t('form-live.keep')}
      </button>
      <button type="button" className="button" onClick={() => live.renew('nothing')}>
        {t('form-live.drop')}
      </button>
    </div>
  );
}
