// Made from packages/runtime/src/nodes/create-record/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { Expression, JsonObject } from '@dealwright/shared';

/**
 * Starts a deal of another process with mapped values.
 */
export interface Settings {
  /**
   * Key of the process; the deal gets the version that its release gives it.
   */
  readonly process?: string;
  /**
   * The values it starts with: key of a field of the other process with the expression that gives its value.
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
   * go-on: starting it is enough. answer: the flow stands until that deal is won or lost. Left out: go-on.
   */
  readonly wait?: 'go-on' | 'answer';
  /**
   * What happens when that deal is lost. Left out: reject.
   */
  readonly onLost?: 'reject' | 'go-on';
}
export interface Mapped {
  readonly name: string;
  readonly value: Expression;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/create-record/settings.schema.json",
  "title": "CreateRecordSettings",
  "description": "Starts a deal of another process with mapped values.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "process",
    "send",
    "personal",
    "wait",
    "onLost"
  ],
  "properties": {
    "process": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{0,60}$",
      "maxLength": 61,
      "x-control": "process",
      "description": "Key of the process; the deal gets the version that its release gives it."
    },
    "send": {
      "type": "array",
      "maxItems": 50,
      "x-control": "mapping",
      "description": "The values it starts with: key of a field of the other process with the expression that gives its value.",
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
      "description": "go-on: starting it is enough. answer: the flow stands until that deal is won or lost. Left out: go-on.",
      "x-default": "go-on"
    },
    "onLost": {
      "enum": [
        "reject",
        "go-on"
      ],
      "x-control": "choice",
      "description": "What happens when that deal is lost. Left out: reject.",
      "x-default": "reject"
    }
  }
});
