// Made from packages/runtime/src/fields/number/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * An exact decimal number.
 */
export interface Settings {
  /**
   * Digits after the point. Left out: 2.
   */
  readonly scale?: number;
  readonly min?: string;
  readonly max?: string;
  /**
   * Unit behind the number, as a text of the catalogue.
   */
  readonly unit?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "NumberSettings",
  "description": "An exact decimal number.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "scale",
    "min",
    "max",
    "unit"
  ],
  "properties": {
    "scale": {
      "type": "integer",
      "minimum": 0,
      "maximum": 10,
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
    },
    "unit": {
      "type": "string",
      "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$",
      "x-control": "text",
      "description": "Unit behind the number, as a text of the catalogue."
    }
  }
});
