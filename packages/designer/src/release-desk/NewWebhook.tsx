import { callRoute } from '@dealwright/runtime/client';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { createWebhook } from '@dealwright/shared/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { Webhook } from 'lucide-react';
import { useState } from 'react';
import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';

/** A webhook to be made, for one of the flows that a message starts. */
export interface NewWebhookProps {
  readonly process: string;
  readonly definition: ProcessDefinition;
  readonly flows: readonly string[];
  readonly onSecret: (secret: string) => void;
}

/** Makes a webhook; its secret is handed on to be shown once. */
export function NewWebhook({ process, definition, flows, onSecret }: NewWebhookProps) {
  const { t, locale } = useWords();
  const client = useQueryClient();
  const { regions = [] } = useOrganization() ?? {};
  const [flow, setFlow] = useState<string | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const chosenFlow = flow ?? flows[0] ?? '';
  const chosenRegion = region ?? regions[0]?.id ?? '';
  const make = useMutation({
    mutationFn: () =>
      callRoute(createWebhook, { params: { process }, body: { flow: chosenFlow, region: chosenRegion } }),
    onSuccess: ({ secret }) => {
      onSecret(secret);
      return client.invalidateQueries({ queryKey: ['webhooks', process] });
    },
  });
  return (
    <div className="desk-new-link">
      <Select
        aria-label={t('release.webhooks.flow')}
        value={chosenFlow}
        options={flows.map((id) => ({
          value: id,
          label: textOf(definition, definition.flows[id]?.title ?? id, locale),
        }))}
        onChange={setFlow}
      />
      <Select
        aria-label={t('release.links.region')}
        value={chosenRegion}
        options={regions.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setRegion}
      />
      <button
        type="button"
        className="button"
        disabled={make.isPending || chosenRegion === ''}
        onClick={() => make.mutate()}
      >
        <Webhook size={14} aria-hidden="true" />
        {t('release.webhooks.make')}
      </button>
      {make.error !== null && (
        <span role="alert" className="desk-failed">
          {make.error.message}
        </span>
      )}
    </div>
  );
}
