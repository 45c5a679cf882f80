import type { PinnedVersion } from '@dealwright/runtime';
import { decide } from '@dealwright/runtime';
import type { FieldValues, PublicLocale } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { nextDealNumber, refusalError, type StartBody, startDeal } from '../deals/deals.commands.ts';
import { leadOwner } from '../deals/deals.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import type { OpenForm } from './open-form.ts';

/** Checks values with the engine itself, as if the deal began now; answers them as they will be stored. */
export async function checkedValues(
  tx: TenantTransaction,
  { definition, link, pinned }: OpenForm,
  { values, locale }: { readonly values: FieldValues; readonly locale: PublicLocale },
): Promise<FieldValues> {
  const organization = await organizationSnapshot(tx);
  const owner = await leadOwner(tx, link.region);
  const body = startBody({
    pinned,
    form: link.form,
    values,
    region: link.region,
    owner: owner.id,
    team: owner.team,
    number: '-',
  });
  const command = { id: 'check', by: { kind: 'public', link: link.id }, ...body } as const;
  const decision = decide(definition, null, command, { now: tx.now.toISOString(), organization, quiet: true });
  if (!decision.ok) throw refusalError(decision.refused, { definition, organization, locale });
  return decision.deal.values;
}

/** What a stranger's submission becomes. */
export interface Lead {
  readonly command: string;
  readonly link: string;
  readonly form: string;
  readonly region: string;
  readonly pinned: PinnedVersion;
  readonly values: FieldValues;
  readonly locale: PublicLocale;
}

/** Starts the deal of a stranger's submission, owned by whoever has the fewest in the region; answers its id. */
export async function startLead(tx: TenantTransaction, lead: Lead): Promise<string> {
  const organization = await organizationSnapshot(tx);
  return startDeal(tx, {
    id: lead.command,
    by: { kind: 'public', link: lead.link },
    locale: lead.locale,
    organization,
    asked: { link: lead.link, form: lead.form, values: { ...lead.values } },
    prepare: async () => {
      const owner = await leadOwner(tx, lead.region);
      return startBody({ ...lead, owner: owner.id, team: owner.team, number: await nextDealNumber(tx) });
    },
  });
}

type StartFacts = Pick<Lead, 'pinned' | 'form' | 'values' | 'region'> & Pick<StartBody, 'owner' | 'team' | 'number'>;

function startBody({ pinned, form, values, region, owner, team, number }: StartFacts): StartBody {
  return { kind: 'start', deal: newId('deal'), number, process: pinned, form, values, owner, region, team };
}
