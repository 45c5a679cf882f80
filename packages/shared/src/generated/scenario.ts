// Made from packages/shared/schema/scenario.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { CheckId, Duration, FieldId, FlowId, FormId, NodeId, PurposeId, StageId } from './common.ts';

/**
 * A recorded case: who does what to a deal, and what must be true after each step. Runs through the engine. Fields are named by key or id; people by id of the organization.
 */
export interface Scenario {
  readonly name: string;
  /**
   * When it begins. Left out: 2026-01-05T09:00:00Z, a Monday.
   */
  readonly at?: string;
  /**
   * Name of a known organization chart. Left out: example.
   */
  readonly organization?: string;
  /**
   * People who have left the organization before it begins.
   *
   * @maxItems 50
   */
  readonly left?: readonly string[];
  /**
   * Who stands in for whom beside those who do so anyway; they count first.
   *
   * @maxItems 50
   */
  readonly proxies?: readonly ScenarioProxy[];
  readonly start: ScenarioStart;
  /**
   * @maxItems 200
   */
  readonly steps: readonly ScenarioStep[];
}
export interface ScenarioProxy {
  /**
   * For whom.
   */
  readonly principal: string;
  /**
   * Who acts.
   */
  readonly proxy: string;
  /**
   * Left out: from the beginning.
   */
  readonly from?: string;
  /**
   * Left out: to the end.
   */
  readonly until?: string;
}
export interface ScenarioStart {
  /**
   * Person, or "public"; where a flow is named, the other system that sends the message.
   */
  readonly by: string;
  readonly owner?: string;
  readonly form?: FormId;
  /**
   * The flow whose webhook or schedule begins the deal.
   */
  readonly flow?: FlowId;
  readonly values: {
    readonly [k: string]: unknown;
  };
  readonly expect?: Expectation;
  readonly choose?: {
    /**
     * @maxItems 25
     */
    readonly [k: string]: readonly string[];
  };
}
export interface Expectation {
  /**
   * Code of the refusal. Left out: the step must succeed.
   */
  readonly refused?: string;
  readonly stage?: StageId;
  readonly status?: 'open' | 'won' | 'lost';
  /**
   * All open tasks, in any order.
   *
   * @maxItems 100
   */
  readonly tasks?: readonly ExpectedTask[];
  /**
   * Fields the gate asks for.
   */
  readonly missing?: readonly FieldId[];
  readonly values?: {
    readonly [k: string]: unknown;
  };
  /**
   * How the runs of flows stand, in the order they were started.
   *
   * @maxItems 100
   */
  readonly runs?: readonly ExpectedRun[];
}
export interface ExpectedTask {
  readonly person: string;
  readonly node: NodeId;
}
export interface ExpectedRun {
  readonly flow: FlowId;
  readonly status: 'running' | 'suspended' | 'returned' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled';
}
export interface ScenarioStep {
  readonly do:
    | 'edit'
    | 'move'
    | 'check'
    | 'assign'
    | 'leave'
    | 'comment'
    | 'notify'
    | 'start-flow'
    | 'resubmit'
    | 'withdraw'
    | 'revoke'
    | 'revive'
    | 'let-pass'
    | 'jump'
    | 'terminate'
    | 'approve'
    | 'reject'
    | 'abstain'
    | 'return'
    | 'complete'
    | 'transfer'
    | 'add'
    | 'remove'
    | 'consult'
    | 'advise'
    | 'claim'
    | 'release'
    | 'take-back'
    | 'urge'
    | 'read'
    | 'suspend'
    | 'resume'
    | 'signal'
    | 'answer'
    | 'take-back-consent'
    | 'wait';
  /**
   * When it is done, not before the step above. Time passes until then, and what falls due happens on the way. Left out: at once.
   */
  readonly at?: string;
  readonly by?: string;
  /**
   * Which of the person's open tasks, when he has several.
   */
  readonly node?: NodeId;
  /**
   * Stage of a move, person of a transfer, an assignment or a removal, who leaves, flow of start-flow, node of a jump; of a revive: start or a node; of a return: start, previous or a node. Left out of a return or revive: start.
   */
  readonly to?: string;
  /**
   * People to add, consult, notify or mention; of a leave who takes over, left out: the superior, else an administrator.
   *
   * @maxItems 25
   */
  readonly people?: readonly string[];
  /**
   * Where added people decide. Left out: beside.
   */
  readonly place?: 'before' | 'after' | 'beside';
  /**
   * How added people decide among themselves. Left out: all.
   */
  readonly mode?: 'any' | 'all' | 'sequential';
  /**
   * Of people added beside, where votes have weights: how much their vote weighs. Left out: 1.
   */
  readonly weight?: number;
  /**
   * Of a return: more nodes, beside `to` in other branches of a parallel block that was gone through.
   *
   * @maxItems 25
   */
  readonly also?: readonly NodeId[];
  /**
   * Of a return: straight back afterwards.
   */
  readonly direct?: boolean;
  /**
   * People chosen for nodes to come, by node.
   */
  readonly choose?: {
    /**
     * @maxItems 25
     */
    readonly [k: string]: readonly string[];
  };
  /**
   * File of a signature by hand.
   */
  readonly signature?: string;
  /**
   * How long to wait.
   */
  readonly for?: Duration;
  /**
   * Of a move: why it is made without what the gate asks for, by who may waive it.
   */
  readonly waiver?: string;
  /**
   * @maxItems 40
   */
  readonly items?: readonly CheckId[];
  readonly comment?: string;
  /**
   * Of a take-back-consent: what the person the deal is about allows no longer. Left out: nothing any more.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly purposes?: readonly PurposeId[];
  /**
   * Of an answer: the call failed.
   */
  readonly failed?: boolean;
  readonly suggestion?: ScenarioSuggestion;
  readonly values?: {
    readonly [k: string]: unknown;
  };
  readonly expect?: Expectation;
}
/**
 * Of an answer: what the assistant suggests.
 */
export interface ScenarioSuggestion {
  readonly verdict: 'approve' | 'reject';
  readonly confidence: number;
}

/** The schema of `Scenario`, as it is in scenario.schema.json. */
export const scenarioSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/scenario.schema.json",
  "title": "Scenario",
  "description": "A recorded case: who does what to a deal, and what must be true after each step. Runs through the engine. Fields are named by key or id; people by id of the organization.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "name",
    "start",
    "steps"
  ],
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "at": {
      "type": "string",
      "format": "date-time",
      "description": "When it begins. Left out: 2026-01-05T09:00:00Z, a Monday."
    },
    "organization": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{0,40}$",
      "description": "Name of a known organization chart. Left out: example."
    },
    "left": {
      "description": "People who have left the organization before it begins.",
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      }
    },
    "proxies": {
      "description": "Who stands in for whom beside those who do so anyway; they count first.",
      "type": "array",
      "maxItems": 50,
      "items": {
        "title": "ScenarioProxy",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "principal",
          "proxy"
        ],
        "properties": {
          "principal": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "For whom."
          },
          "proxy": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "Who acts."
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "Left out: from the beginning."
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Left out: to the end."
          }
        }
      }
    },
    "start": {
      "title": "ScenarioStart",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "by",
        "values"
      ],
      "properties": {
        "by": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "description": "Person, or \"public\"; where a flow is named, the other system that sends the message."
        },
        "owner": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "form": {
          "$ref": "common.schema.json#/definitions/formId"
        },
        "flow": {
          "$ref": "common.schema.json#/definitions/flowId",
          "description": "The flow whose webhook or schedule begins the deal."
        },
        "values": {
          "type": "object",
          "maxProperties": 500
        },
        "expect": {
          "$ref": "#/definitions/expectation"
        },
        "choose": {
          "type": "object",
          "maxProperties": 100,
          "additionalProperties": {
            "type": "array",
            "maxItems": 25,
            "items": {
              "type": "string"
            }
          }
        }
      }
    },
    "steps": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "title": "ScenarioStep",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "do"
        ],
        "properties": {
          "do": {
            "enum": [
              "edit",
              "move",
              "check",
              "assign",
              "leave",
              "comment",
              "notify",
              "start-flow",
              "resubmit",
              "withdraw",
              "revoke",
              "revive",
              "let-pass",
              "jump",
              "terminate",
              "approve",
              "reject",
              "abstain",
              "return",
              "complete",
              "transfer",
              "add",
              "remove",
              "consult",
              "advise",
              "claim",
              "release",
              "take-back",
              "urge",
              "read",
              "suspend",
              "resume",
              "signal",
              "answer",
              "take-back-consent",
              "wait"
            ]
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it is done, not before the step above. Time passes until then, and what falls due happens on the way. Left out: at once."
          },
          "by": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "node": {
            "$ref": "common.schema.json#/definitions/nodeId",
            "description": "Which of the person's open tasks, when he has several."
          },
          "to": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "Stage of a move, person of a transfer, an assignment or a removal, who leaves, flow of start-flow, node of a jump; of a revive: start or a node; of a return: start, previous or a node. Left out of a return or revive: start."
          },
          "people": {
            "type": "array",
            "maxItems": 25,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "description": "People to add, consult, notify or mention; of a leave who takes over, left out: the superior, else an administrator."
          },
          "place": {
            "enum": [
              "before",
              "after",
              "beside"
            ],
            "description": "Where added people decide. Left out: beside."
          },
          "mode": {
            "enum": [
              "any",
              "all",
              "sequential"
            ],
            "description": "How added people decide among themselves. Left out: all."
          },
          "weight": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "description": "Of people added beside, where votes have weights: how much their vote weighs. Left out: 1."
          },
          "also": {
            "type": "array",
            "maxItems": 25,
            "items": {
              "$ref": "common.schema.json#/definitions/nodeId"
            },
            "description": "Of a return: more nodes, beside `to` in other branches of a parallel block that was gone through."
          },
          "direct": {
            "type": "boolean",
            "description": "Of a return: straight back afterwards."
          },
          "choose": {
            "type": "object",
            "maxProperties": 100,
            "additionalProperties": {
              "type": "array",
              "maxItems": 25,
              "items": {
                "type": "string"
              }
            },
            "description": "People chosen for nodes to come, by node."
          },
          "signature": {
            "type": "string",
            "maxLength": 200,
            "description": "File of a signature by hand."
          },
          "for": {
            "$ref": "common.schema.json#/definitions/duration",
            "description": "How long to wait."
          },
          "waiver": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000,
            "description": "Of a move: why it is made without what the gate asks for, by who may waive it."
          },
          "items": {
            "type": "array",
            "maxItems": 40,
            "items": {
              "$ref": "common.schema.json#/definitions/checkId"
            }
          },
          "comment": {
            "type": "string",
            "maxLength": 4000
          },
          "purposes": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "common.schema.json#/definitions/purposeId"
            },
            "description": "Of a take-back-consent: what the person the deal is about allows no longer. Left out: nothing any more."
          },
          "failed": {
            "type": "boolean",
            "description": "Of an answer: the call failed."
          },
          "suggestion": {
            "title": "ScenarioSuggestion",
            "description": "Of an answer: what the assistant suggests.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "verdict",
              "confidence"
            ],
            "properties": {
              "verdict": {
                "enum": [
                  "approve",
                  "reject"
                ]
              },
              "confidence": {
                "type": "integer",
                "minimum": 0,
                "maximum": 100
              }
            }
          },
          "values": {
            "type": "object",
            "maxProperties": 500
          },
          "expect": {
            "$ref": "#/definitions/expectation"
          }
        }
      }
    }
  },
  "definitions": {
    "expectation": {
      "title": "Expectation",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "refused": {
          "type": "string",
          "description": "Code of the refusal. Left out: the step must succeed."
        },
        "stage": {
          "$ref": "common.schema.json#/definitions/stageId"
        },
        "status": {
          "enum": [
            "open",
            "won",
            "lost"
          ]
        },
        "tasks": {
          "description": "All open tasks, in any order.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "title": "ExpectedTask",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "person",
              "node"
            ],
            "properties": {
              "person": {
                "type": "string"
              },
              "node": {
                "$ref": "common.schema.json#/definitions/nodeId"
              }
            }
          }
        },
        "missing": {
          "description": "Fields the gate asks for.",
          "type": "array",
          "items": {
            "$ref": "common.schema.json#/definitions/fieldId"
          }
        },
        "values": {
          "type": "object",
          "maxProperties": 500
        },
        "runs": {
          "description": "How the runs of flows stand, in the order they were started.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "title": "ExpectedRun",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "flow",
              "status"
            ],
            "properties": {
              "flow": {
                "$ref": "common.schema.json#/definitions/flowId"
              },
              "status": {
                "enum": [
                  "running",
                  "suspended",
                  "returned",
                  "approved",
                  "rejected",
                  "withdrawn",
                  "cancelled"
                ]
              }
            }
          }
        }
      }
    }
  }
});
