// Made from packages/runtime/src/nodes/notify/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject, PersonSource } from '@dealwright/shared';

/**
 * Tells people something and goes on.
 */
export interface Settings {
  /**
   * Who is told.
   *
   * @minItems 1
   * @maxItems 25
   */
  readonly who: readonly PersonSource[];
  /**
   * What they are told. Left out: that the flow has come to this node.
   */
  readonly message?: string;
  /**
   * Whether people are told the same once more in the same run, as after a return. Left out: no (S-36).
   */
  readonly again?: boolean;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/notify/settings.schema.json",
  "title": "NotifySettings",
  "description": "Tells people something and goes on.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "who"
  ],
  "x-order": [
    "who",
    "message",
    "again"
  ],
  "properties": {
    "who": {
      "type": "array",
      "maxItems": 25,
      "items": {
        "$ref": "https://dealwright.dev/schema/flow.schema.json#/definitions/personSource"
      },
      "x-control": "person-sources",
      "minItems": 1,
      "description": "Who is told."
    },
    "message": {
      "type": "string",
      "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$",
      "x-control": "text",
      "description": "What they are told. Left out: that the flow has come to this node."
    },
    "again": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "Whether people are told the same once more in the same run, as after a return. Left out: no (S-36)."
    }
  }
});
