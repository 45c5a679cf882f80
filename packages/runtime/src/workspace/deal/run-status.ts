import type { DealView } from './use-deal.ts';

/** In a word how a run stands: one that cannot go on by itself has stopped, and an approval that was revoked no longer stands, although its run stays approved (S-26). */
export function runStatusWords(
  { status, revokedBy, incidents }: Pick<DealView['runs'][number], 'status' | 'revokedBy' | 'incidents'>,
  t: (key: string) => string,
): string {
  if (status === 'running' && incidents.length > 0) return t('deal.run.stopped');
  return t(`deal.run.${revokedBy === null ? status : 'revoked'}`);
}
