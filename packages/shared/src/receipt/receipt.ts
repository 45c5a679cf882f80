import { canonicalJson } from '../definition/hash/canonical-json.ts';
import type { Json, JsonObject } from '../values/json.ts';

/** What somebody had before him when he decided: the revision of the deal, the roles that ruled his view, a digest of the values. */
export interface Seen {
  readonly revision: number;
  readonly roles: readonly string[];
  /** SHA-256 in hex over the RFC 8785 form of the values he could read, by field id. */
  readonly digest: string;
}

/** Proof of one decision: what was decided by whom on what, bound to the chain of the deal's history and signed (O-15). */
export interface DecisionReceipt {
  readonly format: 'dealwright.receipt/1';
  readonly organization: string;
  readonly deal: { readonly id: string; readonly number: string };
  readonly process: { readonly key: string; readonly version: number; readonly hash: string; readonly rule: string };
  readonly decision: {
    readonly seq: number;
    readonly at: string;
    readonly outcome: string;
    readonly flow: string;
    readonly run: string;
    readonly epoch: number;
    readonly node: string;
    readonly visit: string;
    readonly seat: string;
    /** SHA-256 of the words said; null when nothing was said. */
    readonly comment: string | null;
    readonly signature: string | null;
  };
  /** Who decided; null when the flow decided by itself. */
  readonly actor: string | null;
  /** Whose seat it was, when another decided for him. */
  readonly onBehalfOf: string | null;
  /** The nodes and branches on the way to the node, outermost first. */
  readonly path: readonly string[];
  /** Why it was this person's turn, and why the seat closed if he did not close it: codes with parameters. */
  readonly because: readonly JsonObject[];
  readonly seen: Seen | null;
  /** The event in the chain. */
  readonly chain: { readonly previous: string; readonly hash: string };
  /** Id of the key that signed it: the RFC 7638 thumbprint. */
  readonly key: string;
  /** Ed25519 over `receiptText`, base64url. */
  readonly signature: string;
}

/** One link of a deal's history. */
export interface ChainLink {
  readonly event: JsonObject;
  readonly previousHash: string;
  readonly hash: string;
}

/** A public key as RFC 8037 writes it. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
}

/** Everything that proves what happened to a deal: its whole history, the receipts of its decisions and the keys that signed them. */
export interface Evidence {
  readonly format: 'dealwright.evidence/1';
  readonly deal: string;
  readonly chain: readonly ChainLink[];
  readonly receipts: readonly DecisionReceipt[];
  readonly keys: readonly PublicKey[];
}

/** The text that is signed: the receipt without its signature, in canonical form. */
export function receiptText({ signature: _signature, ...rest }: DecisionReceipt): string {
  return canonicalJson(rest as unknown as Json);
}
