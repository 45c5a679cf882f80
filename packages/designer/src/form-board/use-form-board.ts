import { create } from 'zustand';

/** How the form is looked at; nothing of it is in the definition. */
interface FormBoardState {
  readonly device: 'desktop' | 'phone';
  /** Role slot through whose eyes the form is seen; null for everything. */
  readonly viewer: string | null;
  /** Something that asks before it acts. */
  readonly dialog: { readonly kind: 'move' | 'remove'; readonly form: string; readonly layout: string } | null;
  setDevice(device: 'desktop' | 'phone'): void;
  setViewer(viewer: string | null): void;
  ask(dialog: FormBoardState['dialog']): void;
}

/** State of the form board. */
export const useFormBoard = create<FormBoardState>()((set) => ({
  device: 'desktop',
  viewer: null,
  dialog: null,
  setDevice: (device) => set({ device }),
  setViewer: (viewer) => set({ viewer }),
  ask: (dialog) => set({ dialog }),
}));
