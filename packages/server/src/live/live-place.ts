/** Where a deal stands, so that each node can tell who may hear of it; never sent to a browser. */
export interface LivePlace {
  /** Content hash of the definition whose rules hold. */
  readonly hash: string;
  readonly owner: string;
  readonly initiator: string | null;
  readonly region: string;
  readonly team: string;
  /** People who have or had a part in it; null when they are too many to be announced. */
  readonly seated: readonly string[] | null;
}
