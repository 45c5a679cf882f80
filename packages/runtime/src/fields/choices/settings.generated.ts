// Made from packages/runtime/src/fields/choices/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Any number of several options.
 */
export interface Settings {
  /**
   * @minItems 1
   * @maxItems 3000
   */
  readonly options: readonly ChoiceSetting[];
  readonly min?: number;
  readonly max?: number;
}
export interface ChoiceSetting {
  readonly id: string;
  readonly label: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "ChoicesSettings",
  "description": "Any number of several options.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "options"
  ],
  "x-order": [
    "options",
    "min",
    "max"
  ],
  "properties": {
    "options": {
      "type": "array",
      "minItems": 1,
      "maxItems": 3000,
      "x-control": "options",
      "items": {
        "title": "ChoiceSetting",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "label"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^op_[a-z0-9]{1,32}$"
          },
          "label": {
            "type": "string",
            "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$"
          }
        }
      }
    },
    "min": {
      "type": "integer",
      "minimum": 1,
      "maximum": 3000,
      "x-control": "integer"
    },
    "max": {
      "type": "integer",
      "minimum": 1,
      "maximum": 3000,
      "x-control": "integer"
    }
  }
});
