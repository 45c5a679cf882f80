// Made from packages/runtime/src/nodes/decision-table/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Writes the outputs of a decision table to their fields; which row fired is on record.
 */
export interface Settings {
  /**
   * The table that is asked.
   */
  readonly table?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/decision-table/settings.schema.json",
  "title": "DecisionTableSettings",
  "description": "Writes the outputs of a decision table to their fields; which row fired is on record.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "table"
  ],
  "properties": {
    "table": {
      "type": "string",
      "pattern": "^tb_[a-z0-9]{1,32}$",
      "x-control": "table",
      "description": "The table that is asked."
    }
  }
});
