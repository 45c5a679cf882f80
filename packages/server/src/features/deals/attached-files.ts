import type { DealEvent } from '@dealwright/runtime';

/** Files that people attached to what they did, or signed with. */
export function attachedBy(event: DealEvent): readonly string[] {
  const files = 'files' in event ? (event.files ?? []) : [];
  return 'signature' in event && event.signature !== undefined ? [...files, event.signature] : files;
}
