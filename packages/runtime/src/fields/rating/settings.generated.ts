// Made from packages/runtime/src/fields/rating/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A number of stars.
 */
export interface Settings {
  /**
   * Left out: 5.
   */
  readonly most?: number;
  /**
   * What one star means.
   */
  readonly lowest?: string;
  /**
   * What all stars mean.
   */
  readonly highest?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "RatingSettings",
  "description": "A number of stars.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "most",
    "lowest",
    "highest"
  ],
  "properties": {
    "most": {
      "type": "integer",
      "minimum": 2,
      "maximum": 10,
      "x-control": "integer",
      "description": "Left out: 5."
    },
    "lowest": {
      "type": "string",
      "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$",
      "x-control": "text",
      "description": "What one star means."
    },
    "highest": {
      "type": "string",
      "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$",
      "x-control": "text",
      "description": "What all stars mean."
    }
  }
});
