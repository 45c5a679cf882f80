import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import type { LiveSession } from './use-live-session.ts';

/** Tells that others changed the deal while something was being typed, and lets the person choose; nothing is replaced silently. */
export function StaleBanner({
  live,
  definition,
}: {
  readonly live: LiveSession;
  readonly definition: ProcessDefinition;
}) {
  const { t, i18n } = useTranslation();
  if (live.stale.length === 0) return null;
  const labels = live.stale.map((field) => textOf(definition, definition.fields[field]?.label ?? field, i18n.language));
  return (
    <div className="banner stale-banner" role="alert">
      <p>{t('form-live.stale', { fields: labels.join(t('form-live.join')) })}</p>
      <button type="button" className="button" onClick={() => live.renew('typed')}>
        {t('form-live.keep')}
      </button>
      <button type="button" className="button button-quiet" onClick={() => live.renew('nothing')}>
        {t('form-live.drop')}
      </button>
    </div>
  );
}
