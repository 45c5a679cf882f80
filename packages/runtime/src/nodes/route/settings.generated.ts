// Made from packages/runtime/src/nodes/route/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { Expression, JsonObject } from '@dealwright/shared';

/**
 * Sends the flow back to an earlier node when a condition holds.
 */
export interface Settings {
  /**
   * An earlier node of the same block, or of a block around it; never one in a sibling branch (S-11).
   */
  readonly to?: string;
  /**
   * Asked once on arrival. Left out: always.
   */
  readonly when?: Expression;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/route/settings.schema.json",
  "title": "RouteSettings",
  "description": "Sends the flow back to an earlier node when a condition holds.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "to",
    "when"
  ],
  "properties": {
    "to": {
      "type": "string",
      "pattern": "^nd_[a-z0-9]{1,32}$",
      "x-control": "earlier-node",
      "description": "An earlier node of the same block, or of a block around it; never one in a sibling branch (S-11)."
    },
    "when": {
      "$ref": "https://dealwright.dev/schema/expression.schema.json",
      "x-control": "condition",
      "description": "Asked once on arrival. Left out: always."
    }
  }
});
