// Made from packages/runtime/src/fields/date-range/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A first and a last day.
 */
export interface Settings {
  readonly min?: string;
  readonly max?: string;
  /**
   * Days at the most, the first and the last counted. Left out: any number.
   */
  readonly maxDays?: number;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "DateRangeSettings",
  "description": "A first and a last day.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "min",
    "max",
    "maxDays"
  ],
  "properties": {
    "min": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      "x-control": "date"
    },
    "max": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      "x-control": "date"
    },
    "maxDays": {
      "type": "integer",
      "minimum": 1,
      "maximum": 36600,
      "x-control": "integer",
      "description": "Days at the most, the first and the last counted. Left out: any number."
    }
  }
});
