// Made from packages/runtime/src/nodes/inclusive/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Runs every branch whose condition holds, else the last, and waits for exactly those; the conditions stand on the branches.
 */
export interface Settings {
  /**
   * reject: one rejected branch rejects the node at once. join: the node is rejected only when all branches that ran were (S-22). Left out: reject.
   */
  readonly onReject?: 'reject' | 'join';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/inclusive/settings.schema.json",
  "title": "InclusiveSettings",
  "description": "Runs every branch whose condition holds, else the last, and waits for exactly those; the conditions stand on the branches.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "onReject"
  ],
  "properties": {
    "onReject": {
      "enum": [
        "reject",
        "join"
      ],
      "x-control": "choice",
      "description": "reject: one rejected branch rejects the node at once. join: the node is rejected only when all branches that ran were (S-22). Left out: reject.",
      "x-default": "reject"
    }
  }
});
