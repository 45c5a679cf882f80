// Made from packages/runtime/src/fields/image/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Photos and pictures.
 */
export interface Settings {
  /**
   * Left out: 5.
   */
  readonly maxFiles?: number;
  /**
   * Size of one photo. Left out: 10.
   */
  readonly maxMegabytes?: number;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "ImageSettings",
  "description": "Photos and pictures.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "maxFiles",
    "maxMegabytes"
  ],
  "properties": {
    "maxFiles": {
      "type": "integer",
      "minimum": 1,
      "maximum": 20,
      "x-control": "integer",
      "description": "Left out: 5."
    },
    "maxMegabytes": {
      "type": "integer",
      "minimum": 1,
      "maximum": 50,
      "x-control": "integer",
      "description": "Size of one photo. Left out: 10."
    }
  }
});
