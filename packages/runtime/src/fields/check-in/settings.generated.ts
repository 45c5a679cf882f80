// Made from packages/runtime/src/fields/check-in/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Where somebody was, measured by his device.
 */
export interface Settings {
  readonly latitude?: string;
  readonly longitude?: string;
  /**
   * Metres around that place within which one must be. Left out: anywhere.
   */
  readonly radius?: number;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "CheckInSettings",
  "description": "Where somebody was, measured by his device.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "latitude",
    "longitude",
    "radius"
  ],
  "properties": {
    "latitude": {
      "type": "string",
      "pattern": "^-?[0-9]{1,2}([.][0-9]{1,6})?$",
      "x-control": "decimal"
    },
    "longitude": {
      "type": "string",
      "pattern": "^-?[0-9]{1,3}([.][0-9]{1,6})?$",
      "x-control": "decimal"
    },
    "radius": {
      "type": "integer",
      "minimum": 10,
      "maximum": 1000000,
      "x-control": "integer",
      "description": "Metres around that place within which one must be. Left out: anywhere."
    }
  }
});
