// Made from packages/runtime/src/fields/long-text/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Several lines of text.
 */
export interface Settings {
  /**
   * Height in lines. Left out: 4.
   */
  readonly rows?: number;
  /**
   * Left out: 4000.
   */
  readonly maxLength?: number;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "LongTextSettings",
  "description": "Several lines of text.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "rows",
    "maxLength"
  ],
  "properties": {
    "rows": {
      "type": "integer",
      "minimum": 2,
      "maximum": 20,
      "x-control": "integer",
      "description": "Height in lines. Left out: 4."
    },
    "maxLength": {
      "type": "integer",
      "minimum": 1,
      "maximum": 20000,
      "x-control": "integer",
      "description": "Left out: 4000."
    }
  }
});
