// Made from packages/runtime/src/nodes/end/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Ends the run at once, whatever else is under way in it.
 */
export interface Settings {
  /**
   * How the run ends. Left out: approved.
   */
  readonly outcome?: 'approved' | 'rejected';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/end/settings.schema.json",
  "title": "EndSettings",
  "description": "Ends the run at once, whatever else is under way in it.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "outcome"
  ],
  "properties": {
    "outcome": {
      "enum": [
        "approved",
        "rejected"
      ],
      "x-control": "choice",
      "description": "How the run ends. Left out: approved.",
      "x-default": "approved"
    }
  }
});
