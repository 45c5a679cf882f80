import type { DealView } from './use-deal.ts';

/** In a word how a run stands; an approval that was revoked no longer stands, although its run stays approved (S-26). */
export function runStatusWords(
  { status, revokedBy }: Pick<DealView['runs'][number], 'status' | 'revokedBy'>,
  t: (key: string) => string,
): string {
  return t(`deal.run.${revokedBy === null ? status : 'revoked'}`);
}
