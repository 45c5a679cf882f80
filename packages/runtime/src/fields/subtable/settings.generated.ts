// Made from packages/runtime/src/fields/subtable/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Rows whose columns are fields.
 */
export interface Settings {
  readonly minRows?: number;
  /**
   * Left out: 200.
   */
  readonly maxRows?: number;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "SubtableSettings",
  "description": "Rows whose columns are fields.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "minRows",
    "maxRows"
  ],
  "properties": {
    "minRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "x-control": "integer"
    },
    "maxRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "x-control": "integer",
      "description": "Left out: 200."
    }
  }
});
