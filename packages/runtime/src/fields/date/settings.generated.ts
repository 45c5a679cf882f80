// Made from packages/runtime/src/fields/date/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A calendar day.
 */
export interface Settings {
  readonly min?: string;
  readonly max?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "DateSettings",
  "description": "A calendar day.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "min",
    "max"
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
    }
  }
});
