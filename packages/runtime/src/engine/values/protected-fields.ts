import type { ProcessDefinition } from '@dealwright/shared';
import { lookup } from '../lookup.ts';

/** Whether a field, or a column of it, holds what not everybody may see: it is personal or has a mask. */
export function isProtected({ fields }: ProcessDefinition, id: string): boolean {
  return [id, ...(lookup(fields, id)?.columns ?? [])].some((each) => {
    const privacy = lookup(fields, each)?.privacy;
    return privacy !== undefined && (privacy.class !== 'none' || privacy.mask !== undefined);
  });
}
