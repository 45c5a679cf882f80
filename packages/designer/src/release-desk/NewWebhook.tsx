import { callRoute } from '@dealwright/runtime/client';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { createWebhook } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { Webhook } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { NewAddress } from './NewAddress.tsx';

/** A webhook to be made, for one of the flows that a message starts. */
export interface NewWebhookProps {
  readonly process: string;
  readonly definition: ProcessDefinition;
  readonly flows: readonly string[];
  readonly onSecret: (secret: string) => void;
}

const words = { choice: 'release.webhooks.flow', make: 'release.webhooks.make' };

/** Makes a webhook; its secret is handed on to be shown once. */
export function NewWebhook({ process, definition, flows, onSecret }: NewWebhookProps) {
  const { locale } = useWords();
  const client = useQueryClient();
  const choices = flows.map((id) => ({
    value: id,
    label: textOf(definition, definition.flows[id]?.title ?? id, locale),
  }));
  const make = async (flow: string, region: string) => {
    const { secret } = await callRoute(createWebhook, { params: { process }, body: { flow, region } });
    onSecret(secret);
    await client.invalidateQueries({ queryKey: ['webhooks', process] });
  };
  return <NewAddress choices={choices} icon={Webhook} words={words} make={make} />;
}
