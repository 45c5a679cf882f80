// Made from packages/runtime/src/nodes/assistant/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { Deadline, JsonObject, PersonSource } from '@dealwright/shared';

/**
 * Asks the assistant, and shows people what it thinks. Without an assistant set up the node goes straight to its people.
 */
export interface Settings {
  /**
   * Who decides, with the suggestion before them; one of them is enough.
   *
   * @minItems 1
   * @maxItems 25
   */
  readonly who: readonly PersonSource[];
  /**
   * What the assistant is asked to judge.
   */
  readonly task?: string;
  /**
   * Fields that the assistant sees.
   *
   * @maxItems 50
   */
  readonly fields?: readonly string[];
  /**
   * Personal and masked fields among them that it may see; others are left out.
   *
   * @maxItems 50
   */
  readonly personal?: readonly string[];
  /**
   * The node is a control: people always decide (O-12). Left out: no.
   */
  readonly control?: boolean;
  /**
   * At or above the threshold the assistant decides alone. Left out: no.
   */
  readonly decides?: boolean;
  /**
   * From which confidence on, in percent, it may decide. Left out: 95.
   */
  readonly threshold?: number;
  /**
   * When each person must have acted (S-29). Left out: never.
   */
  readonly deadline?: Deadline;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/assistant/settings.schema.json",
  "title": "AssistantSettings",
  "description": "Asks the assistant, and shows people what it thinks. Without an assistant set up the node goes straight to its people.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "who"
  ],
  "x-order": [
    "who",
    "task",
    "fields",
    "personal",
    "control",
    "decides",
    "threshold",
    "deadline"
  ],
  "properties": {
    "who": {
      "type": "array",
      "maxItems": 25,
      "items": {
        "$ref": "https://dealwright.dev/schema/flow.schema.json#/definitions/personSource"
      },
      "x-control": "person-sources",
      "minItems": 1,
      "description": "Who decides, with the suggestion before them; one of them is enough."
    },
    "task": {
      "type": "string",
      "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$",
      "x-control": "text",
      "description": "What the assistant is asked to judge."
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
      "description": "Fields that the assistant sees."
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
      "description": "Personal and masked fields among them that it may see; others are left out."
    },
    "control": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "The node is a control: people always decide (O-12). Left out: no."
    },
    "decides": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "At or above the threshold the assistant decides alone. Left out: no."
    },
    "threshold": {
      "type": "integer",
      "minimum": 50,
      "maximum": 100,
      "x-control": "integer",
      "description": "From which confidence on, in percent, it may decide. Left out: 95."
    },
    "deadline": {
      "$ref": "https://dealwright.dev/schema/flow.schema.json#/definitions/deadline",
      "x-control": "deadline",
      "description": "When each person must have acted (S-29). Left out: never."
    }
  }
});
