// Made from packages/runtime/src/nodes/update/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { Expression, JsonObject } from '@dealwright/shared';

/**
 * Writes values to fields of the deal.
 */
export interface Settings {
  /**
   * A decision table whose outputs are written to their fields.
   */
  readonly table?: string;
  /**
   * Fields with the expression that gives their value; all are read before any is written.
   *
   * @maxItems 50
   */
  readonly assignments?: readonly Assignment[];
}
export interface Assignment {
  readonly field: string;
  readonly value: Expression;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/update/settings.schema.json",
  "title": "UpdateSettings",
  "description": "Writes values to fields of the deal.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "table",
    "assignments"
  ],
  "properties": {
    "table": {
      "type": "string",
      "pattern": "^tb_[a-z0-9]{1,32}$",
      "x-control": "table",
      "description": "A decision table whose outputs are written to their fields."
    },
    "assignments": {
      "type": "array",
      "maxItems": 50,
      "x-control": "assignments",
      "description": "Fields with the expression that gives their value; all are read before any is written.",
      "items": {
        "title": "Assignment",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "field",
          "value"
        ],
        "properties": {
          "field": {
            "type": "string",
            "pattern": "^f_[a-z0-9]{1,32}$"
          },
          "value": {
            "$ref": "https://dealwright.dev/schema/expression.schema.json"
          }
        }
      }
    }
  }
});
