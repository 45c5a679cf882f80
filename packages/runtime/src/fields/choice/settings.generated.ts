// Made from packages/runtime/src/fields/choice/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * One of several options. Ids are stable; labels may change.
 */
export interface Settings {
  /**
   * @minItems 1
   * @maxItems 3000
   */
  readonly options: readonly ChoiceSetting[];
  /**
   * Left out: list.
   */
  readonly display?: 'list' | 'radios';
}
export interface ChoiceSetting {
  readonly id: string;
  readonly label: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "ChoiceSettings",
  "description": "One of several options. Ids are stable; labels may change.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "options"
  ],
  "x-order": [
    "options",
    "display"
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
    "display": {
      "enum": [
        "list",
        "radios"
      ],
      "x-control": "choice",
      "description": "Left out: list."
    }
  }
});
