import type { CommandOf } from '@dealwright/runtime';
import { AppError, type ProductLocale } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { runCommand } from '../deals/deals.commands.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';

/** What became of a call, as the engine takes it. */
export type CallAnswer = Omit<CommandOf<'answer'>, 'id' | 'by' | 'kind'>;

/** Who brings it: the id makes two deliveries one. */
export interface Delivery {
  readonly id: string;
  readonly deal: string;
  readonly reason: string;
  readonly locale?: ProductLocale;
}

/** Gives an answer to the deal that asked; throws what the engine says against it. */
export async function giveAnswer(tx: TenantTransaction, delivery: Delivery, answer: CallAnswer): Promise<void> {
  const { id, deal, reason, locale = 'en' } = delivery;
  await runCommand(tx, {
    id,
    by: { kind: 'system', reason },
    body: { kind: 'answer', ...answer },
    deal,
    locale,
    organization: await organizationSnapshot(tx),
    admit: () => undefined,
  });
}

/** The same for whoever has nobody to tell: an answer that nobody waits for any more is done. */
export async function deliverAnswer(tx: TenantTransaction, delivery: Delivery, answer: CallAnswer): Promise<void> {
  try {
    await giveAnswer(tx, delivery, answer);
  } catch (cause) {
    if (!(cause instanceof AppError) || refusalOf(cause) !== 'answer-late') throw cause;
  }
}

/** Why the engine refused, when it did. */
export function refusalOf({ code, facts }: AppError): unknown {
  if (code !== 'command.refused' || facts === null || typeof facts !== 'object' || !('code' in facts)) return null;
  return facts.code;
}
