import { useCallback, useSyncExternalStore } from 'react';
import type { FieldView, FormSession } from '../form/form-session.ts';

/** The view of one field; draws again only when that view changes. */
export function useFieldView(session: FormSession, id: string): FieldView {
  const subscribe = useCallback((listener: () => void) => session.subscribe(id, listener), [session, id]);
  const read = useCallback(() => session.field(id), [session, id]);
  return useSyncExternalStore(subscribe, read, read);
}

/** Whether a layout node is shown. */
export function useLayoutVisible(session: FormSession, node: string): boolean {
  const subscribe = useCallback((listener: () => void) => session.subscribe(node, listener), [session, node]);
  const read = useCallback(() => session.layoutVisible(node), [session, node]);
  return useSyncExternalStore(subscribe, read, read);
}
