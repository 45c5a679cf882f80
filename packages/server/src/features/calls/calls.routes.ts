import { AppError, contentHash, type FieldValues } from '@dealwright/shared';
import { answerCall } from '@dealwright/shared/api';
import { withTenant } from '../../database/tenant-transaction.ts';
import { implementPublic, type RouteImplementation } from '../../http/implement.ts';
import { localeOf } from '../../http/locale.ts';
import { checkFiles } from '../deals/deals.commands.ts';
import { readDeal } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { readAnswer } from './answer-token.ts';
import { giveAnswer } from './give-answer.ts';
import { valuesByKey } from './start-record.ts';

/** Answers of systems that were called. Whoever has the address that stood in the call may answer it, once. */
export const callRoutes: readonly RouteImplementation[] = [
  implementPublic(answerCall, async ({ params, body, services, request }) => {
    const place = readAnswer(services, params.token);
    if (place === null) throw new AppError('answer.token');
    const { tenant, deal, run, visit } = place;
    const scope = { tenant, actor: { kind: 'system', reason: 'answer' }, idempotent: true } as const;
    await withTenant(services.database, scope, async (tx) => {
      const row = await readDeal(tx, deal);
      if (row === undefined) throw new AppError('answer.token');
      const { definition } = await definitionByHash(tx, row.hash);
      const sent = (body.values ?? {}) as FieldValues;
      const values = valuesByKey(definition, sent) ?? sent;
      // An answer brings no files: naming one would show it to all who see the deal.
      await checkFiles(tx, null, values);
      const outcome = body.failed === true ? 'failed' : 'done';
      // The same answer twice is one; another one for the same visit is late.
      const id = `answer:${contentHash({ deal, run, visit, outcome, values: { ...values } })}`;
      await giveAnswer(tx, { id, deal, reason: 'answer', locale: localeOf(request) }, { run, visit, outcome, values });
    });
    return { state: 'done' as const };
  }),
];
