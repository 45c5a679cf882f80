import 'vitest';

declare module 'vitest' {
  /** What a test file gets with `inject`; each belongs to the projects whose setup provides it. */
  interface ProvidedContext {
    /** Path of the browser to launch (project `browser`). */
    readonly chromium: string;
    /** Administrator's address of an empty PostgreSQL that lives as long as the run; each file makes its own database in it. */
    readonly databaseUrl: string;
  }
}
