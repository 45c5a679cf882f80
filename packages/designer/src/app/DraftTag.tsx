import { contentHash } from '@dealwright/shared';
import { useDeferredValue, useMemo } from 'react';
import { useDefinition } from '../document/use-document.ts';
import type { Draft } from './open-draft.ts';
import { useWords } from './use-words.ts';

/** Which version the draft comes after, or that it still says the same as that version. */
export function DraftTag({ draft }: { readonly draft: Draft | undefined }) {
  const { t } = useWords();
  // Hashing waits while somebody types.
  const definition = useDeferredValue(useDefinition());
  const released = draft?.basedOn ?? null;
  const hash = useMemo(() => (released === null ? null : contentHash(definition)), [released, definition]);
  const key = hash === released?.hash ? 'app.draft-same' : 'app.draft-of';
  return (
    <span className="tag draft-tag">{released === null ? t('app.draft') : t(key, { version: released.version })}</span>
  );
}
