// Made from packages/runtime/src/nodes/parallel/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Runs all branches at once and waits for all, the first, or a number of them.
 */
export interface Settings {
  /**
   * all: every branch must be done. any: the first goes on, the others continue until the run ends and no longer matter. race: the first goes on, the others are cancelled. count: as many as `count` says. Left out: all.
   */
  readonly join?: 'all' | 'any' | 'race' | 'count';
  /**
   * With count: how many branches must be done; more than there are means all. Left out: 1.
   */
  readonly count?: number;
  /**
   * With count: what becomes of the other branches then. Left out: cancel.
   */
  readonly rest?: 'cancel' | 'continue';
  /**
   * reject: one rejected branch rejects the node at once. join: the branch counts as rejected, and the node is rejected once too few branches are left that could be done (S-22). Left out: reject.
   */
  readonly onReject?: 'reject' | 'join';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/parallel/settings.schema.json",
  "title": "ParallelSettings",
  "description": "Runs all branches at once and waits for all, the first, or a number of them.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "join",
    "count",
    "rest",
    "onReject"
  ],
  "properties": {
    "join": {
      "enum": [
        "all",
        "any",
        "race",
        "count"
      ],
      "x-control": "choice",
      "description": "all: every branch must be done. any: the first goes on, the others continue until the run ends and no longer matter. race: the first goes on, the others are cancelled. count: as many as `count` says. Left out: all.",
      "x-default": "all"
    },
    "count": {
      "type": "integer",
      "minimum": 1,
      "maximum": 40,
      "x-control": "integer",
      "description": "With count: how many branches must be done; more than there are means all. Left out: 1.",
      "x-when": {
        "join": [
          "count"
        ]
      }
    },
    "rest": {
      "enum": [
        "cancel",
        "continue"
      ],
      "x-control": "choice",
      "description": "With count: what becomes of the other branches then. Left out: cancel.",
      "x-default": "cancel",
      "x-when": {
        "join": [
          "count"
        ]
      }
    },
    "onReject": {
      "enum": [
        "reject",
        "join"
      ],
      "x-control": "choice",
      "description": "reject: one rejected branch rejects the node at once. join: the branch counts as rejected, and the node is rejected once too few branches are left that could be done (S-22). Left out: reject.",
      "x-default": "reject"
    }
  }
});
