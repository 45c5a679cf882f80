// Made from packages/runtime/src/nodes/signal/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Waits for a named event from outside. One that came before anybody waited is taken at once.
 */
export interface Settings {
  /**
   * Name of the event, such as contract-signed; whoever reports it uses the same.
   */
  readonly name: string;
  /**
   * Fields that the event may bring values for; others are refused.
   *
   * @maxItems 50
   */
  readonly fields?: readonly string[];
  /**
   * How long to wait at most, from when the node is reached. Left out: for ever.
   */
  readonly deadline?: string;
  /**
   * What happens when the event did not come in time. Left out: go-on.
   */
  readonly late?: 'go-on' | 'reject';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/signal/settings.schema.json",
  "title": "SignalSettings",
  "description": "Waits for a named event from outside. One that came before anybody waited is taken at once.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "name"
  ],
  "x-order": [
    "name",
    "fields",
    "deadline",
    "late"
  ],
  "properties": {
    "name": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{0,40}$",
      "maxLength": 41,
      "x-control": "plain-text",
      "description": "Name of the event, such as contract-signed; whoever reports it uses the same."
    },
    "fields": {
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^f_[a-z0-9]{1,32}$"
      },
      "x-control": "fields",
      "description": "Fields that the event may bring values for; others are refused."
    },
    "deadline": {
      "type": "string",
      "minLength": 3,
      "pattern": "^P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?(T(\\d{1,6}H(\\d{1,6}M)?(\\d{1,6}S)?|\\d{1,6}M(\\d{1,6}S)?|\\d{1,6}S))?$",
      "x-control": "duration",
      "description": "How long to wait at most, from when the node is reached. Left out: for ever."
    },
    "late": {
      "enum": [
        "go-on",
        "reject"
      ],
      "x-control": "choice",
      "description": "What happens when the event did not come in time. Left out: go-on.",
      "x-default": "go-on"
    }
  }
});
