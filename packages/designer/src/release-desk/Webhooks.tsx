import type { ProcessDefinition } from '@dealwright/shared';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { DeskCard } from './DeskCard.tsx';
import { NewWebhook } from './NewWebhook.tsx';
import { type ReleaseView, useVersionDefinition, useWebhooks, type VersionView } from './queries.ts';
import { SecretNote } from './SecretNote.tsx';
import { WebhookRow } from './WebhookRow.tsx';
import './webhooks.css';

interface WebhooksProps {
  readonly process: string;
  readonly release: ReleaseView;
  readonly versions: readonly VersionView[];
  readonly may: boolean;
}

/** Addresses on which other systems start flows, one a flow and region; nothing where no flow is started so. */
export function Webhooks({ process, release, versions, may }: WebhooksProps) {
  const { t } = useWords();
  const webhooks = useWebhooks(process);
  const published = useVersionDefinition(process, release.stable ?? versions[0]?.version ?? null);
  const [secret, setSecret] = useState<string | null>(null);
  const definition = published.data?.definition as ProcessDefinition | undefined;
  const flows = Object.entries(definition?.flows ?? {}).flatMap(([id, { trigger }]) =>
    trigger.on === 'webhook' ? [id] : [],
  );
  const items = webhooks.data?.items ?? [];
  if (versions.length === 0 || (flows.length === 0 && items.length === 0)) return null;
  return (
    <DeskCard
      title={t('release.webhooks')}
      error={webhooks.error}
      none={webhooks.data?.items.length === 0 ? t('release.webhooks.none') : null}
      note={secret !== null && <SecretNote secret={secret} onSeen={() => setSecret(null)} />}
      rows={items.map((webhook) => (
        <WebhookRow
          key={webhook.webhook}
          process={process}
          webhook={webhook}
          definition={definition}
          may={may}
          onSecret={setSecret}
        />
      ))}
    >
      {may && definition !== undefined && flows.length > 0 && (
        <NewWebhook process={process} definition={definition} flows={flows} onSecret={setSecret} />
      )}
    </DeskCard>
  );
}
