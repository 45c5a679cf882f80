import type { Deal, Refusal } from '@dealwright/runtime';
import { refusalTexts } from '@dealwright/runtime';
import {
  AppError,
  type ErrorDetail,
  type Organization,
  type ProcessDefinition,
  type PublicLocale,
  translate,
} from '@dealwright/shared';
import type { postCommand, RouteAnswer } from '@dealwright/shared/api';
import { namedParams } from './named-reason.ts';

/** What a command that was carried out answers, now and whenever it is sent again. */
export type CommandAnswer = RouteAnswer<typeof postCommand>;

/** The answer from the state that the command brought about. */
export function answerOf(deal: Deal): CommandAnswer {
  return { revision: deal.revision, stage: deal.stage, status: deal.status, waiting: deal.move !== null };
}

/** In whose words a refusal is told. */
export interface RefusalReader {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly locale: PublicLocale;
}

/** A refusal of the engine as the error the caller gets; who came second learns who was first (S-18). */
export function refusalError(refused: Refusal, reader: RefusalReader): AppError {
  const params = namedParams(refused.params, reader);
  const facts = { code: refused.code, params: refused.params, gap: refused.gap };
  if (refused.code === 'already-decided') {
    const { person = '', decision = '', at = '' } = refused.params;
    const name = params.person ?? '';
    const word = translate(refusalTexts, `decision.${decision}`, {}, reader.locale);
    return new AppError('task.already-decided', {
      params: { name, decision: word, at },
      facts: { person, name, decision, at },
    });
  }
  const reason = translate(refusalTexts, `refused.${refused.code}`, params, reader.locale);
  return new AppError('command.refused', {
    params: { reason },
    facts,
    details: refused.details.map((place) => detailOf(place, reader)),
  });
}

function detailOf({ pointer, code, params }: Refusal['details'][number], { locale }: RefusalReader): ErrorDetail {
  return { pointer, code, message: translate(refusalTexts, `field.problem.${code}`, params, locale), params };
}
