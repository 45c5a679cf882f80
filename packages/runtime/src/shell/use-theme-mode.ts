import { useSyncExternalStore } from 'react';
import { currentMode, onModeChange, type ThemeMode } from './theme-mode.ts';

/** The mode of the page; re-renders when it changes. */
export function useThemeMode(): ThemeMode {
  return useSyncExternalStore(onModeChange, currentMode);
}
