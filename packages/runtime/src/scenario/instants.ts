/** Instants are compared as texts, so all have milliseconds. */
export function instantOf(text: string): string {
  return text.replace(
    /(:\d\d)(?:\.(\d{1,3})\d*)?Z$/,
    (_, seconds: string, fraction = '') => `${seconds}.${fraction.padEnd(3, '0')}Z`,
  );
}

/** Before and after everything that happens in a case. */
export const [firstInstant, lastInstant] = ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'] as const;
