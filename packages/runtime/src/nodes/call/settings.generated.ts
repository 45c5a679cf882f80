// Made from packages/runtime/src/nodes/call/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { Expression, JsonObject } from '@dealwright/shared';

/**
 * Calls another system by a named connection, with the values that are listed here and no others.
 */
export interface Settings {
  /**
   * Name of the connection, as an administrator has set it up.
   */
  readonly connection?: string;
  /**
   * What is sent: a name of the other system with the expression that gives its value.
   *
   * @maxItems 50
   */
  readonly send?: readonly Mapped[];
  /**
   * Personal and masked fields that may be sent. A value that reads another such field is left out.
   *
   * @maxItems 50
   */
  readonly personal?: readonly string[];
  /**
   * go-on: sending is enough. answer: the flow stands until the other system calls back. Left out: go-on.
   */
  readonly wait?: 'go-on' | 'answer';
  /**
   * Fields for which the answer may bring values; others are refused.
   *
   * @maxItems 50
   */
  readonly fields?: readonly string[];
  /**
   * How long to wait for the answer at most. Left out: for ever.
   */
  readonly deadline?: string;
  /**
   * What happens when no answer came in time. Left out: go-on.
   */
  readonly late?: 'go-on' | 'reject';
}
export interface Mapped {
  readonly name: string;
  readonly value: Expression;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/call/settings.schema.json",
  "title": "CallSettings",
  "description": "Calls another system by a named connection, with the values that are listed here and no others.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "connection",
    "send",
    "personal",
    "wait",
    "fields",
    "deadline",
    "late"
  ],
  "properties": {
    "connection": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{0,40}$",
      "maxLength": 41,
      "x-control": "connection",
      "description": "Name of the connection, as an administrator has set it up."
    },
    "send": {
      "type": "array",
      "maxItems": 50,
      "x-control": "mapping",
      "description": "What is sent: a name of the other system with the expression that gives its value.",
      "items": {
        "title": "Mapped",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "value"
        ],
        "properties": {
          "name": {
            "type": "string",
            "pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$"
          },
          "value": {
            "$ref": "https://dealwright.dev/schema/expression.schema.json"
          }
        }
      }
    },
    "personal": {
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^f_[a-z0-9]{1,32}$"
      },
      "x-control": "fields",
      "description": "Personal and masked fields that may be sent. A value that reads another such field is left out."
    },
    "wait": {
      "enum": [
        "go-on",
        "answer"
      ],
      "x-control": "choice",
      "description": "go-on: sending is enough. answer: the flow stands until the other system calls back. Left out: go-on.",
      "x-default": "go-on"
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
      "description": "Fields for which the answer may bring values; others are refused."
    },
    "deadline": {
      "type": "string",
      "minLength": 3,
      "pattern": "^P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?(T(\\d{1,6}H(\\d{1,6}M)?(\\d{1,6}S)?|\\d{1,6}M(\\d{1,6}S)?|\\d{1,6}S))?$",
      "x-control": "duration",
      "description": "How long to wait for the answer at most. Left out: for ever."
    },
    "late": {
      "enum": [
        "go-on",
        "reject"
      ],
      "x-control": "choice",
      "description": "What happens when no answer came in time. Left out: go-on.",
      "x-default": "go-on"
    }
  }
});
