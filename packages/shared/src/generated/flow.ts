// Made from packages/shared/schema/flow.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { BranchId, FieldId, FieldState, FormId, NodeId, PersonId, RoleSlot, StageId, TextRef } from './common.ts';
import type { Expression } from './expression.ts';

/**
 * Where the people of a node come from.
 */
export type PersonSource = FromPeople | FromRole | FromSuperiors | FromField | FromInitiator | FromOwner;

/**
 * A block-structured graph: a node may own branches, each an ordered list of nodes.
 */
export interface Flow {
  readonly title: TextRef;
  readonly trigger: Trigger;
  /**
   * S-26. Left out: beforeFirstDecision.
   */
  readonly withdraw?: 'never' | 'beforeFirstDecision' | 'untilEnd';
  /**
   * @maxItems 300
   */
  readonly root: readonly NodeId[];
  readonly nodes: {
    readonly [k: string]: FlowNode;
  };
}
export interface Trigger {
  /**
   * gate: a stage's gate asks for it. stage: the deal entered the stage. submit: the form was sent. manual: a person starts it.
   */
  readonly on: 'gate' | 'stage' | 'submit' | 'schedule' | 'webhook' | 'manual';
  readonly stage?: StageId;
  readonly form?: FormId;
}
export interface FlowNode {
  readonly kind: string;
  readonly title: TextRef;
  readonly settings: {
    readonly [k: string]: unknown;
  };
  /**
   * @maxItems 40
   */
  readonly branches?: readonly Branch[];
  /**
   * Form that the people of this node see.
   */
  readonly form?: FormId;
  /**
   * What the people of this node may do with a field. Fields not listed: read.
   */
  readonly fields?: {
    readonly [k: string]: FieldState;
  };
}
export interface Branch {
  readonly id: BranchId;
  readonly title?: TextRef;
  /**
   * Condition, on branches of a condition node. The last branch has none: it is the default.
   */
  readonly when?: Expression;
  /**
   * @maxItems 300
   */
  readonly nodes: readonly NodeId[];
}
/**
 * When each person of a node must have acted, and what happens around that time (S-29).
 */
export interface Deadline {
  /**
   * How long, from when the task opens or from the date in `from`. Of working time a day is the working time of an ordinary day.
   */
  readonly within: string;
  /**
   * working: only time in which people work counts.
   */
  readonly count: 'working' | 'natural';
  /**
   * Whose region says when people work and what time it is. Left out: assignee.
   */
  readonly calendar?: 'assignee' | 'deal';
  /**
   * A date or date-time field to count from; a date begins at midnight. While it is empty, the opening of the task counts.
   */
  readonly from?: FieldId;
  /**
   * Whether somebody to whom the task is handed gets the whole time again. Left out: no.
   */
  readonly restart?: boolean;
  /**
   * @maxItems 10
   */
  readonly steps?: readonly DeadlineStep[];
}
/**
 * Something that happens at a time before, at or after the deadline.
 */
export interface DeadlineStep {
  /**
   * Distance from the deadline, counted as the deadline is: -PT4H is four hours before, PT0S at it.
   */
  readonly at: string;
  /**
   * remind: tell the holder. escalate: his next superior takes over. transfer: the people of `to` take over. approve, reject: decided without him. return: back to the start.
   */
  readonly do: 'remind' | 'escalate' | 'transfer' | 'approve' | 'reject' | 'return';
  /**
   * Who takes over; the first who may.
   *
   * @maxItems 25
   */
  readonly to?: readonly PersonSource[];
}
export interface FromPeople {
  readonly from: 'people';
  /**
   * @minItems 1
   * @maxItems 100
   */
  readonly people: readonly PersonId[];
}
export interface FromRole {
  readonly from: 'role';
  readonly role: RoleSlot;
  /**
   * Of the deal. Left out: organization.
   */
  readonly within?: 'organization' | 'region' | 'team';
}
export interface FromSuperiors {
  readonly from: 'superiors';
  readonly of?: 'initiator' | 'owner';
  /**
   * How many superiors upwards, nearest first.
   */
  readonly levels: number;
  /**
   * Stop at the first superior with this role (S-17).
   */
  readonly until?: RoleSlot;
}
export interface FromField {
  readonly from: 'field';
  readonly field: FieldId;
}
export interface FromInitiator {
  readonly from: 'initiator';
}
export interface FromOwner {
  readonly from: 'owner';
}

/** The schema of `Flow`, as it is in flow.schema.json. */
export const flowSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/flow.schema.json",
  "title": "Flow",
  "description": "A block-structured graph: a node may own branches, each an ordered list of nodes.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "title",
    "trigger",
    "root",
    "nodes"
  ],
  "properties": {
    "title": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "trigger": {
      "title": "Trigger",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on"
      ],
      "properties": {
        "on": {
          "enum": [
            "gate",
            "stage",
            "submit",
            "schedule",
            "webhook",
            "manual"
          ],
          "description": "gate: a stage's gate asks for it. stage: the deal entered the stage. submit: the form was sent. manual: a person starts it."
        },
        "stage": {
          "$ref": "common.schema.json#/definitions/stageId"
        },
        "form": {
          "$ref": "common.schema.json#/definitions/formId"
        }
      }
    },
    "withdraw": {
      "enum": [
        "never",
        "beforeFirstDecision",
        "untilEnd"
      ],
      "description": "S-26. Left out: beforeFirstDecision."
    },
    "root": {
      "type": "array",
      "maxItems": 300,
      "items": {
        "$ref": "common.schema.json#/definitions/nodeId"
      }
    },
    "nodes": {
      "type": "object",
      "maxProperties": 300,
      "propertyNames": {
        "pattern": "^nd_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "$ref": "#/definitions/node"
      }
    }
  },
  "definitions": {
    "node": {
      "title": "FlowNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "kind",
        "title",
        "settings"
      ],
      "properties": {
        "kind": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{0,40}$"
        },
        "title": {
          "$ref": "common.schema.json#/definitions/textRef"
        },
        "settings": {
          "type": "object"
        },
        "branches": {
          "type": "array",
          "maxItems": 40,
          "items": {
            "$ref": "#/definitions/branch"
          }
        },
        "form": {
          "$ref": "common.schema.json#/definitions/formId",
          "description": "Form that the people of this node see."
        },
        "fields": {
          "description": "What the people of this node may do with a field. Fields not listed: read.",
          "type": "object",
          "maxProperties": 500,
          "propertyNames": {
            "pattern": "^f_[a-z0-9]{1,32}$"
          },
          "additionalProperties": {
            "$ref": "common.schema.json#/definitions/fieldState"
          }
        }
      }
    },
    "branch": {
      "title": "Branch",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "nodes"
      ],
      "properties": {
        "id": {
          "$ref": "common.schema.json#/definitions/branchId"
        },
        "title": {
          "$ref": "common.schema.json#/definitions/textRef"
        },
        "when": {
          "$ref": "expression.schema.json",
          "description": "Condition, on branches of a condition node. The last branch has none: it is the default."
        },
        "nodes": {
          "type": "array",
          "maxItems": 300,
          "items": {
            "$ref": "common.schema.json#/definitions/nodeId"
          }
        }
      }
    },
    "deadline": {
      "title": "Deadline",
      "description": "When each person of a node must have acted, and what happens around that time (S-29).",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "within",
        "count"
      ],
      "properties": {
        "within": {
          "type": "string",
          "minLength": 3,
          "pattern": "^P(\\d{1,2}W)?(\\d{1,3}D)?(T(\\d{1,4}H(\\d{1,4}M)?(\\d{1,4}S)?|\\d{1,4}M(\\d{1,4}S)?|\\d{1,4}S))?$",
          "description": "How long, from when the task opens or from the date in `from`. Of working time a day is the working time of an ordinary day."
        },
        "count": {
          "enum": [
            "working",
            "natural"
          ],
          "description": "working: only time in which people work counts."
        },
        "calendar": {
          "enum": [
            "assignee",
            "deal"
          ],
          "description": "Whose region says when people work and what time it is. Left out: assignee."
        },
        "from": {
          "$ref": "common.schema.json#/definitions/fieldId",
          "description": "A date or date-time field to count from; a date begins at midnight. While it is empty, the opening of the task counts."
        },
        "restart": {
          "type": "boolean",
          "description": "Whether somebody to whom the task is handed gets the whole time again. Left out: no."
        },
        "steps": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/definitions/deadlineStep"
          }
        }
      }
    },
    "deadlineStep": {
      "title": "DeadlineStep",
      "description": "Something that happens at a time before, at or after the deadline.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "at",
        "do"
      ],
      "properties": {
        "at": {
          "type": "string",
          "minLength": 3,
          "pattern": "^-?P(\\d{1,2}W)?(\\d{1,3}D)?(T(\\d{1,4}H(\\d{1,4}M)?(\\d{1,4}S)?|\\d{1,4}M(\\d{1,4}S)?|\\d{1,4}S))?$",
          "description": "Distance from the deadline, counted as the deadline is: -PT4H is four hours before, PT0S at it."
        },
        "do": {
          "enum": [
            "remind",
            "escalate",
            "transfer",
            "approve",
            "reject",
            "return"
          ],
          "description": "remind: tell the holder. escalate: his next superior takes over. transfer: the people of `to` take over. approve, reject: decided without him. return: back to the start."
        },
        "to": {
          "description": "Who takes over; the first who may.",
          "type": "array",
          "maxItems": 25,
          "items": {
            "$ref": "#/definitions/personSource"
          }
        }
      }
    },
    "personSource": {
      "title": "PersonSource",
      "description": "Where the people of a node come from.",
      "oneOf": [
        {
          "title": "FromPeople",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "people"
          ],
          "properties": {
            "from": {
              "const": "people"
            },
            "people": {
              "type": "array",
              "minItems": 1,
              "maxItems": 100,
              "uniqueItems": true,
              "items": {
                "$ref": "common.schema.json#/definitions/personId"
              }
            }
          }
        },
        {
          "title": "FromRole",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "role"
          ],
          "properties": {
            "from": {
              "const": "role"
            },
            "role": {
              "$ref": "common.schema.json#/definitions/roleSlot"
            },
            "within": {
              "enum": [
                "organization",
                "region",
                "team"
              ],
              "description": "Of the deal. Left out: organization."
            }
          }
        },
        {
          "title": "FromSuperiors",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "levels"
          ],
          "properties": {
            "from": {
              "const": "superiors"
            },
            "of": {
              "enum": [
                "initiator",
                "owner"
              ]
            },
            "levels": {
              "type": "integer",
              "minimum": 1,
              "maximum": 20,
              "description": "How many superiors upwards, nearest first."
            },
            "until": {
              "$ref": "common.schema.json#/definitions/roleSlot",
              "description": "Stop at the first superior with this role (S-17)."
            }
          }
        },
        {
          "title": "FromField",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "field"
          ],
          "properties": {
            "from": {
              "const": "field"
            },
            "field": {
              "$ref": "common.schema.json#/definitions/fieldId"
            }
          }
        },
        {
          "title": "FromInitiator",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from"
          ],
          "properties": {
            "from": {
              "const": "initiator"
            }
          }
        },
        {
          "title": "FromOwner",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from"
          ],
          "properties": {
            "from": {
              "const": "owner"
            }
          }
        }
      ]
    }
  }
});
