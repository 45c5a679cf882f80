import { create } from 'zustand';

const place = 'dealwright.keys';

/** Whether single letters act (WCAG 2.1.4: they can be switched off); remembered on this device. */
export const useSingleKeys = create<{ readonly on: boolean }>(() => ({ on: localStorage.getItem(place) !== 'off' }));

/** Switches single letters on or off. */
export function setSingleKeys(on: boolean): void {
  localStorage.setItem(place, on ? 'on' : 'off');
  useSingleKeys.setState({ on });
}
