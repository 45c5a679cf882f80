/**
 * What a definition names that is no part of it: the systems its organization may call, and the other processes there. It changes
 * without the organization's people changing, and no decision rests on it.
 */
export interface Surroundings {
  /** Connections; calls are sent to those that are open. */
  readonly connections: readonly { readonly name: string; readonly open: boolean }[];
  /** Processes; deals of those that are released can be started. */
  readonly processes: readonly OtherProcess[];
}

/** A process as another may name it. */
export interface OtherProcess {
  readonly key: string;
  /** By locale. */
  readonly title: Readonly<Record<string, string>>;
  readonly released: boolean;
}
