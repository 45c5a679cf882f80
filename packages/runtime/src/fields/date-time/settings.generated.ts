// Made from packages/runtime/src/fields/date-time/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A moment; stored in UTC, shown in the reader's zone.
 */
export interface Settings {
  /**
   * Left out: 1.
   */
  readonly minuteStep?: 1 | 5 | 10 | 15 | 30 | 60;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "DateTimeSettings",
  "description": "A moment; stored in UTC, shown in the reader's zone.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "minuteStep"
  ],
  "properties": {
    "minuteStep": {
      "enum": [
        1,
        5,
        10,
        15,
        30,
        60
      ],
      "x-control": "choice",
      "description": "Left out: 1."
    }
  }
});
