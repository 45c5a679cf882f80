import { AppError } from '@dealwright/shared';
import type { RouteImplementation } from './implement.ts';
import { bodyCheck } from './validation.ts';

/** The same route, which fails when it answers something else than its contract says. */
export function withCheckedAnswer(route: RouteImplementation): RouteImplementation {
  if (route.answers === 'raw') return route;
  const { id, answer } = route.contract;
  const check = bodyCheck(answer);
  return {
    ...route,
    handle: async (call) => {
      const given: unknown = await route.handle(call);
      try {
        check(JSON.parse(JSON.stringify(given)), 'en');
      } catch (cause) {
        const details = cause instanceof AppError ? cause.details : [];
        call.request.log.fatal({ route: id, details }, 'an answer breaks its contract');
        throw new AppError('server.failed', { cause });
      }
      return given;
    },
  };
}
