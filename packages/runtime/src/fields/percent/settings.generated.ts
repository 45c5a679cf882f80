// Made from packages/runtime/src/fields/percent/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A share in percent; 8 % is stored as "8".
 */
export interface Settings {
  /**
   * Digits after the point. Left out: 2.
   */
  readonly scale?: number;
  readonly min?: string;
  readonly max?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "PercentSettings",
  "description": "A share in percent; 8 % is stored as \"8\".",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "scale",
    "min",
    "max"
  ],
  "properties": {
    "scale": {
      "type": "integer",
      "minimum": 0,
      "maximum": 6,
      "x-control": "integer",
      "description": "Digits after the point. Left out: 2."
    },
    "min": {
      "type": "string",
      "pattern": "^-?[0-9]{1,30}([.][0-9]{1,15})?$",
      "x-control": "decimal"
    },
    "max": {
      "type": "string",
      "pattern": "^-?[0-9]{1,30}([.][0-9]{1,15})?$",
      "x-control": "decimal"
    }
  }
});
