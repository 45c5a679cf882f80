// Made from packages/runtime/src/nodes/handle/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { Deadline, JsonObject, PersonSource } from '@dealwright/shared';

/**
 * People do a piece of work and say when it is done.
 */
export interface Settings {
  /**
   * Who does it; doubles count once.
   *
   * @minItems 1
   * @maxItems 25
   */
  readonly who: readonly PersonSource[];
  /**
   * any: it is done when one says so. all: everybody must. sequential: everybody must, one after the other in the order of the sources. claim: whoever takes the task does it. Left out: any.
   */
  readonly mode?: 'any' | 'all' | 'sequential' | 'claim';
  /**
   * What happens when nobody is found (S-16). Left out: admin.
   */
  readonly empty?: 'admin' | 'pass' | 'named' | 'hold';
  /**
   * Who does it when nobody is found and `empty` is named.
   *
   * @maxItems 25
   */
  readonly named?: readonly PersonSource[];
  /**
   * When each person must have acted (S-29). Left out: never.
   */
  readonly deadline?: Deadline;
  /**
   * What people may do beside their work. Left out: all of it.
   *
   * @maxItems 4
   */
  readonly allow?: readonly ('return' | 'transfer' | 'add' | 'consult')[];
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/handle/settings.schema.json",
  "title": "HandleSettings",
  "description": "People do a piece of work and say when it is done.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "who"
  ],
  "x-order": [
    "who",
    "mode",
    "empty",
    "named",
    "deadline",
    "allow"
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
      "description": "Who does it; doubles count once."
    },
    "mode": {
      "enum": [
        "any",
        "all",
        "sequential",
        "claim"
      ],
      "x-control": "choice",
      "description": "any: it is done when one says so. all: everybody must. sequential: everybody must, one after the other in the order of the sources. claim: whoever takes the task does it. Left out: any.",
      "x-default": "any"
    },
    "empty": {
      "enum": [
        "admin",
        "pass",
        "named",
        "hold"
      ],
      "x-control": "choice",
      "description": "What happens when nobody is found (S-16). Left out: admin.",
      "x-default": "admin"
    },
    "named": {
      "type": "array",
      "maxItems": 25,
      "items": {
        "$ref": "https://dealwright.dev/schema/flow.schema.json#/definitions/personSource"
      },
      "x-control": "person-sources",
      "description": "Who does it when nobody is found and `empty` is named.",
      "x-when": {
        "empty": [
          "named"
        ]
      }
    },
    "deadline": {
      "$ref": "https://dealwright.dev/schema/flow.schema.json#/definitions/deadline",
      "x-control": "deadline",
      "description": "When each person must have acted (S-29). Left out: never."
    },
    "allow": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 4,
      "items": {
        "enum": [
          "return",
          "transfer",
          "add",
          "consult"
        ]
      },
      "x-control": "choices",
      "x-default": [
        "return",
        "transfer",
        "add",
        "consult"
      ],
      "description": "What people may do beside their work. Left out: all of it."
    }
  }
});
