import { callRoute } from '@dealwright/runtime/client';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { putWebhook, renewWebhookSecret } from '@dealwright/shared/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { Webhook } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { momentIn } from '../simulator/moment.ts';
import { CopyButton } from './CopyButton.tsx';
import { DeskRow } from './DeskRow.tsx';
import type { WebhookView } from './queries.ts';
import { WebhookMessages } from './WebhookMessages.tsx';

/** One webhook, and what may be done to it. */
export interface WebhookRowProps {
  readonly process: string;
  readonly webhook: WebhookView;
  readonly definition: ProcessDefinition | undefined;
  readonly may: boolean;
  readonly onSecret: (secret: string) => void;
}

/** A webhook with its address, whether it is open, its secret to be renewed and the messages that came. */
export function WebhookRow({ process, webhook, definition, may, onSecret }: WebhookRowProps) {
  const { t, locale } = useWords();
  const [open, setOpen] = useState(false);
  const { turn, renew } = useWebhookDeeds(process, webhook, onSecret);
  const title = definition?.flows[webhook.flow]?.title;
  const ways = (['later', 'now'] as const).map((key) => ({ key, label: t(`release.webhooks.renew.${key}`) }));
  const until = webhook.oldSecretUntil;
  return (
    <DeskRow
      icon={Webhook}
      title={definition === undefined || title === undefined ? webhook.flow : textOf(definition, title, locale)}
      region={webhook.region}
      facts={[
        webhook.url,
        until !== null &&
          new Date(until) > new Date() &&
          t('release.webhooks.old-until', { at: momentIn(until, locale) }),
      ]}
      error={turn.error ?? renew.error}
      state={t(webhook.open ? 'release.links.open' : 'release.links.closed')}
      deeds={
        <>
          <CopyButton text={webhook.url} label="release.links.copy" />
          {may && (
            <>
              <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
                {t('release.webhooks.messages')}
              </button>
              <Dropdown
                trigger={['click']}
                menu={{ items: ways, onClick: ({ key }) => renew.mutate(key === 'later') }}
                disabled={renew.isPending}
              >
                <button type="button" className="button">
                  {t('release.webhooks.renew')}
                </button>
              </Dropdown>
              <button type="button" className="button" disabled={turn.isPending} onClick={() => turn.mutate()}>
                {t(webhook.open ? 'release.links.do-close' : 'release.links.do-open')}
              </button>
            </>
          )}
        </>
      }
    >
      {open && <WebhookMessages webhook={webhook.webhook} />}
    </DeskRow>
  );
}

function useWebhookDeeds(process: string, { webhook, open }: WebhookView, onSecret: (secret: string) => void) {
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: ['webhooks', process] });
  const turn = useMutation({
    mutationFn: () => callRoute(putWebhook, { params: { webhook }, body: { open: !open } }),
    onSettled: again,
  });
  const renew = useMutation({
    mutationFn: (keepOld: boolean) => callRoute(renewWebhookSecret, { params: { webhook }, body: { keepOld } }),
    onSuccess: ({ secret }) => onSecret(secret),
    onSettled: again,
  });
  return { turn, renew };
}
