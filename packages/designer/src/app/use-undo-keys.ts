import { useEffect } from 'react';
import { useDocument } from '../document/use-document.ts';

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) undo and redo, except inside a text being typed, which has its own undo. */
export function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      const { undo, redo } = useDocument.getState();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Whether keys go into a text: boards leave them alone then. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('.monaco-editor') !== null) return true;
  return target.matches('input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select');
}
