// Made from packages/runtime/src/nodes/wait/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Waits for a time or until a date. With both, the later one counts.
 */
export interface Settings {
  /**
   * How long, from when the node is reached.
   */
  readonly duration?: string;
  /**
   * Whether only working time of the deal's region counts for the duration. Left out: natural.
   */
  readonly count?: 'natural' | 'working';
  /**
   * A date or date-time field; while it is empty nothing is waited for.
   */
  readonly until?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/wait/settings.schema.json",
  "title": "WaitSettings",
  "description": "Waits for a time or until a date. With both, the later one counts.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "duration",
    "count",
    "until"
  ],
  "properties": {
    "duration": {
      "type": "string",
      "minLength": 3,
      "pattern": "^P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?(T(\\d{1,6}H(\\d{1,6}M)?(\\d{1,6}S)?|\\d{1,6}M(\\d{1,6}S)?|\\d{1,6}S))?$",
      "x-control": "duration",
      "description": "How long, from when the node is reached."
    },
    "count": {
      "enum": [
        "natural",
        "working"
      ],
      "x-control": "choice",
      "description": "Whether only working time of the deal's region counts for the duration. Left out: natural.",
      "x-default": "natural"
    },
    "until": {
      "type": "string",
      "pattern": "^f_[a-z0-9]{1,32}$",
      "x-control": "field",
      "description": "A date or date-time field; while it is empty nothing is waited for."
    }
  }
});
