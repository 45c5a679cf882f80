/** Milliseconds that browser tests wait for what must come; long, because a busy or slow machine is no failure. */
export const patience = 60_000;
