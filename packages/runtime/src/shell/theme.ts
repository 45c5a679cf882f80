import { theme as kit, type ThemeConfig } from 'antd';
import type { ThemeMode } from './theme-mode.ts';

/** The kit's look in our tokens; the dark one is computed by the kit from the same seeds. */
export function themeFor(mode: ThemeMode): ThemeConfig {
  const light = mode === 'light';
  return {
    algorithm: light ? kit.defaultAlgorithm : kit.darkAlgorithm,
    token: {
      ...shared,
      ...(light
        ? {
            colorPrimary: '#2f5bea',
            colorText: '#1b2130',
            colorTextSecondary: '#4b5565',
            colorTextDescription: '#4b5565',
            colorTextPlaceholder: '#667080',
            colorBorder: '#c9ced6',
          }
        : {
            colorPrimary: '#86a3ff',
            colorText: '#e8ebf1',
            colorTextSecondary: '#b3bbc9',
            colorTextDescription: '#b3bbc9',
            colorBgContainer: '#171c25',
          }),
    },
  };
}

const shared = {
  colorError: '#c9372c',
  colorWarning: '#9a5b00',
  colorSuccess: '#1f845a',
  borderRadius: 6,
  borderRadiusSM: 4,
  borderRadiusLG: 10,
  controlHeight: 32,
  controlHeightSM: 28,
  fontSize: 14,
  fontFamily: 'var(--font)',
  motionDurationFast: '0.08s',
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
  boxShadowSecondary: 'var(--pop)',
} as const;
