import { create } from 'zustand';

/** A short word of the app about what was done or refused. */
export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'refused';
  readonly words: string;
  /** A way back, such as undoing a move. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ToastState {
  readonly toasts: readonly Toast[];
  readonly next: number;
}

/** What stands in the corner now, oldest first. */
export const useToasts = create<ToastState>(() => ({ toasts: [], next: 1 }));

/** Most lines that stand at once; the oldest goes. */
const most = 3;

/** Says a word; screen readers hear it too. */
export function say(tone: Toast['tone'], words: string, action?: Toast['action']): void {
  useToasts.setState(({ toasts, next }) => ({
    next: next + 1,
    toasts: [...toasts, { id: next, tone, words, ...(action === undefined ? {} : { action }) }].slice(-most),
  }));
}

/** Takes a word away. */
export function unsay(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
