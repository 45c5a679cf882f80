import type { PatchOperation } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { phrase } from '../phrase.ts';

/** Carries out what the check proposes for a problem. */
export const applyFix: Command<{ readonly label: string; readonly patch: readonly PatchOperation[] }> = {
  id: 'apply-fix',
  label: 'command.apply-fix',
  patch: (_definition, { patch }) => patch,
  announce: (_definition, { label }) => phrase('done.apply-fix', { fix: label }),
};
