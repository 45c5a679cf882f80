// Made from packages/runtime/src/nodes/auto/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Decides without asking anybody, with the reason on record.
 */
export interface Settings {
  /**
   * approve: the flow goes on. reject: the branch, or the run, is rejected.
   */
  readonly outcome: 'approve' | 'reject';
  /**
   * Why, for the record and for whoever asked.
   */
  readonly reason?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/auto/settings.schema.json",
  "title": "AutoSettings",
  "description": "Decides without asking anybody, with the reason on record.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "outcome"
  ],
  "x-order": [
    "outcome",
    "reason"
  ],
  "properties": {
    "outcome": {
      "enum": [
        "approve",
        "reject"
      ],
      "x-control": "choice",
      "description": "approve: the flow goes on. reject: the branch, or the run, is rejected."
    },
    "reason": {
      "type": "string",
      "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$",
      "x-control": "text",
      "description": "Why, for the record and for whoever asked."
    }
  }
});
