// Made from packages/runtime/src/nodes/approve/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { Deadline, JsonObject, PersonSource } from '@dealwright/shared';

/**
 * People say yes or no.
 */
export interface Settings {
  /**
   * Who decides; doubles count once.
   *
   * @minItems 1
   * @maxItems 25
   */
  readonly who: readonly PersonSource[];
  /**
   * any: one yes is enough. all: everybody must say yes. sequential: one after the other in the order of the sources. Left out: any.
   */
  readonly mode?: 'any' | 'all' | 'sequential';
  /**
   * first: one no decides. all: the node is rejected only when everybody said no (S-02). Left out: first.
   */
  readonly rejectRule?: 'first' | 'all';
  /**
   * What happens when nobody is found (S-16). Left out: admin.
   */
  readonly empty?: 'admin' | 'pass' | 'reject' | 'named' | 'hold';
  /**
   * Who decides when nobody is found and `empty` is named.
   *
   * @maxItems 25
   */
  readonly named?: readonly PersonSource[];
  /**
   * What happens when the initiator would decide his own request (S-15). Left out: escalate.
   */
  readonly self?: 'escalate' | 'skip' | 'allow';
  /**
   * When each person must have acted (S-29). Left out: never.
   */
  readonly deadline?: Deadline;
  /**
   * A control of the house (four eyes, law): nothing but a person may approve here (S-30). Left out: no.
   */
  readonly control?: boolean;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/approve/settings.schema.json",
  "title": "ApproveSettings",
  "description": "People say yes or no.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "who"
  ],
  "x-order": [
    "who",
    "mode",
    "rejectRule",
    "empty",
    "named",
    "self",
    "deadline",
    "control"
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
      "description": "Who decides; doubles count once."
    },
    "mode": {
      "enum": [
        "any",
        "all",
        "sequential"
      ],
      "x-control": "choice",
      "description": "any: one yes is enough. all: everybody must say yes. sequential: one after the other in the order of the sources. Left out: any."
    },
    "rejectRule": {
      "enum": [
        "first",
        "all"
      ],
      "x-control": "choice",
      "description": "first: one no decides. all: the node is rejected only when everybody said no (S-02). Left out: first."
    },
    "empty": {
      "enum": [
        "admin",
        "pass",
        "reject",
        "named",
        "hold"
      ],
      "x-control": "choice",
      "description": "What happens when nobody is found (S-16). Left out: admin."
    },
    "named": {
      "type": "array",
      "maxItems": 25,
      "items": {
        "$ref": "https://dealwright.dev/schema/flow.schema.json#/definitions/personSource"
      },
      "x-control": "person-sources",
      "description": "Who decides when nobody is found and `empty` is named."
    },
    "self": {
      "enum": [
        "escalate",
        "skip",
        "allow"
      ],
      "x-control": "choice",
      "description": "What happens when the initiator would decide his own request (S-15). Left out: escalate."
    },
    "deadline": {
      "$ref": "https://dealwright.dev/schema/flow.schema.json#/definitions/deadline",
      "x-control": "deadline",
      "description": "When each person must have acted (S-29). Left out: never."
    },
    "control": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "A control of the house (four eyes, law): nothing but a person may approve here (S-30). Left out: no."
    }
  }
});
