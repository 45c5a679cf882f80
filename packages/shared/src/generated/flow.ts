// Made from packages/shared/schema/flow.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { BranchId, Duration, FieldId, FieldState, FlowId, FormId, NodeId, PersonId, RoleSlot, StageId, TextRef } from './common.ts';
import type { Expression } from './expression.ts';

/**
 * Where in a message a value stands: a JSON pointer, such as /customer/name.
 */
export type PayloadPlace = string;
export type Day = string;
/**
 * Where the people of a node come from.
 */
export type PersonSource =
  | FromPeople
  | FromRole
  | FromSuperiors
  | FromField
  | FromInitiator
  | FromOwner
  | FromSuperior
  | FromHead
  | FromMembers
  | FromGroup
  | FromAuthority
  | FromChoice
  | FromExpression;
/**
 * Weight of their votes where votes are counted. Left out: 1.
 */
export type Weight = number;
export type PlaceId = string;

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
   * Until when somebody may take his decision back: as long as nobody decided because of it, or only as long as nobody opened the task that came of it (S-27). Left out: untouched.
   */
  readonly takeBack?: 'untouched' | 'unread';
  /**
   * The flow, started by nothing else, that decides whether an approval of this one is revoked when its initiator asks for that after the end (S-26). Left out: an approval stands.
   */
  readonly revoke?: FlowId;
  /**
   * Separation of duties: it holds through proxies, transfers and people added by hand.
   *
   * @maxItems 20
   */
  readonly duties?: readonly Duty[];
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
   * gate: a stage's gate asks for it. stage: the deal entered the stage. submit: the form was sent. manual: a person starts it. flow: a node of another flow, or a revocation, starts it. webhook: a message of another system starts it. schedule: days and a time of day start it.
   */
  readonly on: 'gate' | 'stage' | 'submit' | 'schedule' | 'webhook' | 'manual' | 'flow';
  /**
   * Of stage and gate: which.
   */
  readonly stage?: StageId;
  /**
   * Of submit: which. Of webhook and schedule: the form that a new deal must satisfy.
   */
  readonly form?: FormId;
  readonly webhook?: WebhookStart;
  readonly schedule?: ScheduleStart;
}
/**
 * What a message of another system starts, and which of its values go into which field.
 */
export interface WebhookStart {
  /**
   * deal: a new deal, with this flow on it. flow: this flow, on an open deal that the message names.
   */
  readonly begins: 'deal' | 'flow';
  readonly find?: WebhookFind;
  /**
   * By field, where its value stands in the message.
   */
  readonly values: {
    readonly [k: string]: PayloadPlace;
  };
}
/**
 * Of flow: how the message names the deal.
 */
export interface WebhookFind {
  readonly at: PayloadPlace;
  /**
   * The field that must hold the value. Left out: the number of the deal.
   */
  readonly field?: FieldId;
}
/**
 * What days and a time of day start, counted in the time zone of the region.
 */
export interface ScheduleStart {
  /**
   * deal: a new deal, with this flow on it, in each region for which somebody turned it on. flow: this flow, in every open deal that is meant.
   */
  readonly begins: 'deal' | 'flow';
  readonly every: 'day' | 'week' | 'month';
  /**
   * Of week: on which days.
   *
   * @maxItems 7
   */
  readonly weekdays?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /**
   * Of month: on which day; in a month that has fewer, on its last.
   */
  readonly day?: number;
  /**
   * Time of day. One that the clocks skip is that much later, one that they show twice is the first.
   */
  readonly time: string;
  /**
   * When nobody of the region works on that day: started all the same, not at all, or on the next day on which somebody does. Left out: any.
   */
  readonly workdays?: 'any' | 'skip' | 'next';
  /**
   * Nothing starts before this day.
   */
  readonly from?: string;
  /**
   * Nothing starts after this day.
   */
  readonly until?: string;
  /**
   * Of flow: only deals in one of these stages. Left out or empty: in any.
   *
   * @maxItems 40
   */
  readonly stages?: readonly StageId[];
  /**
   * Of flow: only deals that have been in their stage for so long.
   */
  readonly inStageFor?: Duration;
  /**
   * Of flow: only deals for which this holds.
   */
  readonly when?: Expression;
  /**
   * Of deal: fields with the expression that gives their value.
   *
   * @maxItems 50
   */
  readonly values?: readonly ScheduledValue[];
}
export interface ScheduledValue {
  readonly field: FieldId;
  readonly value: Expression;
}
export interface Duty {
  /**
   * different-people: nobody decides at two of the nodes. not-initiator: nor does who asked. distinct-people, distinct-teams: all decisions at the nodes come from so many people or teams.
   */
  readonly rule: 'different-people' | 'not-initiator' | 'distinct-people' | 'distinct-teams';
  /**
   * @minItems 1
   * @maxItems 20
   */
  readonly nodes: readonly NodeId[];
  readonly atLeast?: number;
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
   * remind: tell the holder. escalate: his next superior takes over. transfer: the people of `to` take over. approve, reject: decided without him. return: back to `node`, or to the start.
   */
  readonly do: 'remind' | 'escalate' | 'transfer' | 'approve' | 'reject' | 'return';
  /**
   * Of return: the earlier node that the request goes back to, as far as it came by it. Left out: the start.
   */
  readonly node?: NodeId;
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
  readonly weight?: Weight;
}
export interface FromRole {
  readonly from: 'role';
  readonly role: RoleSlot;
  /**
   * Of the deal. Left out: organization.
   */
  readonly within?: 'organization' | 'region' | 'team';
  readonly weight?: Weight;
}
export interface FromSuperiors {
  readonly from: 'superiors';
  /**
   * Whose way up: who asked, who owns the deal, or who is named in a field. Left out: initiator.
   */
  readonly of?: 'initiator' | 'owner' | 'field';
  /**
   * Of field: the field that names the person, or people.
   */
  readonly field?: FieldId;
  /**
   * How many superiors upwards, nearest first.
   */
  readonly levels: number;
  /**
   * Stop at the first superior with this role (S-17).
   */
  readonly until?: RoleSlot;
  readonly weight?: Weight;
}
export interface FromField {
  readonly from: 'field';
  readonly field: FieldId;
  readonly weight?: Weight;
}
export interface FromInitiator {
  readonly from: 'initiator';
  readonly weight?: Weight;
}
export interface FromOwner {
  readonly from: 'owner';
  readonly weight?: Weight;
}
export interface FromSuperior {
  readonly from: 'superior';
  /**
   * Whose way up: who asked, who owns the deal, or who is named in a field. Left out: initiator.
   */
  readonly of?: 'initiator' | 'owner' | 'field';
  /**
   * Of field: the field that names the person, or people.
   */
  readonly field?: FieldId;
  /**
   * Exactly the superior so many levels up.
   */
  readonly level: number;
  readonly weight?: Weight;
}
export interface FromHead {
  readonly from: 'head';
  /**
   * Whose head.
   */
  readonly unit: 'team' | 'region';
  /**
   * Whose team or region: that of the deal, of who asked, of who owns the deal, of who is named in a field, or one that is named here. Left out: deal.
   */
  readonly of?: 'deal' | 'initiator' | 'owner' | 'field' | 'place';
  /**
   * Of field: the field that names the person, or people.
   */
  readonly field?: FieldId;
  /**
   * Of place: the team or region of the organization.
   */
  readonly place?: string;
  readonly weight?: Weight;
}
export interface FromMembers {
  readonly from: 'members';
  /**
   * Everybody in which of the two.
   */
  readonly unit: 'team' | 'region';
  /**
   * Whose team or region: that of the deal, of who asked, of who owns the deal, of who is named in a field, or one that is named here. Left out: deal.
   */
  readonly of?: 'deal' | 'initiator' | 'owner' | 'field' | 'place';
  /**
   * Of field: the field that names the person, or people.
   */
  readonly field?: FieldId;
  /**
   * Of place: the team or region of the organization.
   */
  readonly place?: string;
  /**
   * Of team: everybody in the teams below it, too. Left out: no.
   */
  readonly below?: boolean;
  readonly weight?: Weight;
}
export interface FromGroup {
  readonly from: 'group';
  /**
   * A group of the organization.
   */
  readonly group: string;
  readonly weight?: Weight;
}
export interface FromAuthority {
  readonly from: 'authority';
  /**
   * Whose way up: who asked, who owns the deal, or who is named in a field. Left out: initiator.
   */
  readonly of?: 'initiator' | 'owner' | 'field';
  /**
   * Of field: the field that names the person, or people.
   */
  readonly field?: FieldId;
  /**
   * The money or number field that must be within the person's authority.
   */
  readonly amount: FieldId;
  /**
   * Everybody on the way up, not only the first with enough authority.
   */
  readonly all?: boolean;
  readonly weight?: Weight;
}
export interface FromChoice {
  readonly from: 'choice';
  /**
   * Who chooses: who starts the flow, or who decides or works just before.
   */
  readonly by: 'initiator' | 'previous';
  /**
   * Of previous: the earlier node whose people choose. Left out: the one just before.
   */
  readonly node?: NodeId;
  /**
   * Among whom. Left out: all active members.
   *
   * @maxItems 10
   */
  readonly within?: readonly PersonSource[];
  /**
   * How many may be chosen. Left out: 1.
   */
  readonly most?: number;
  readonly weight?: Weight;
}
export interface FromExpression {
  readonly from: 'expression';
  readonly value: Expression;
  readonly weight?: Weight;
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
            "manual",
            "flow"
          ],
          "description": "gate: a stage's gate asks for it. stage: the deal entered the stage. submit: the form was sent. manual: a person starts it. flow: a node of another flow, or a revocation, starts it. webhook: a message of another system starts it. schedule: days and a time of day start it."
        },
        "stage": {
          "$ref": "common.schema.json#/definitions/stageId",
          "description": "Of stage and gate: which."
        },
        "form": {
          "$ref": "common.schema.json#/definitions/formId",
          "description": "Of submit: which. Of webhook and schedule: the form that a new deal must satisfy."
        },
        "webhook": {
          "$ref": "#/definitions/webhook"
        },
        "schedule": {
          "$ref": "#/definitions/schedule"
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
    "takeBack": {
      "enum": [
        "untouched",
        "unread"
      ],
      "description": "Until when somebody may take his decision back: as long as nobody decided because of it, or only as long as nobody opened the task that came of it (S-27). Left out: untouched."
    },
    "revoke": {
      "$ref": "common.schema.json#/definitions/flowId",
      "description": "The flow, started by nothing else, that decides whether an approval of this one is revoked when its initiator asks for that after the end (S-26). Left out: an approval stands."
    },
    "duties": {
      "description": "Separation of duties: it holds through proxies, transfers and people added by hand.",
      "type": "array",
      "maxItems": 20,
      "items": {
        "$ref": "#/definitions/duty"
      }
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
    "payloadPlace": {
      "description": "Where in a message a value stands: a JSON pointer, such as /customer/name.",
      "type": "string",
      "maxLength": 200,
      "pattern": "^(/([^~/]|~[01])*)+$"
    },
    "webhook": {
      "title": "WebhookStart",
      "description": "What a message of another system starts, and which of its values go into which field.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "begins",
        "values"
      ],
      "properties": {
        "begins": {
          "enum": [
            "deal",
            "flow"
          ],
          "description": "deal: a new deal, with this flow on it. flow: this flow, on an open deal that the message names."
        },
        "find": {
          "title": "WebhookFind",
          "description": "Of flow: how the message names the deal.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "at"
          ],
          "properties": {
            "at": {
              "$ref": "#/definitions/payloadPlace"
            },
            "field": {
              "$ref": "common.schema.json#/definitions/fieldId",
              "description": "The field that must hold the value. Left out: the number of the deal."
            }
          }
        },
        "values": {
          "description": "By field, where its value stands in the message.",
          "type": "object",
          "maxProperties": 100,
          "propertyNames": {
            "pattern": "^f_[a-z0-9]{1,32}$"
          },
          "additionalProperties": {
            "$ref": "#/definitions/payloadPlace"
          }
        }
      }
    },
    "day": {
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"
    },
    "schedule": {
      "title": "ScheduleStart",
      "description": "What days and a time of day start, counted in the time zone of the region.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "begins",
        "every",
        "time"
      ],
      "properties": {
        "begins": {
          "enum": [
            "deal",
            "flow"
          ],
          "description": "deal: a new deal, with this flow on it, in each region for which somebody turned it on. flow: this flow, in every open deal that is meant."
        },
        "every": {
          "enum": [
            "day",
            "week",
            "month"
          ]
        },
        "weekdays": {
          "description": "Of week: on which days.",
          "type": "array",
          "maxItems": 7,
          "uniqueItems": true,
          "items": {
            "enum": [
              "mon",
              "tue",
              "wed",
              "thu",
              "fri",
              "sat",
              "sun"
            ]
          }
        },
        "day": {
          "description": "Of month: on which day; in a month that has fewer, on its last.",
          "type": "integer",
          "minimum": 1,
          "maximum": 31
        },
        "time": {
          "description": "Time of day. One that the clocks skip is that much later, one that they show twice is the first.",
          "type": "string",
          "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
        },
        "workdays": {
          "enum": [
            "any",
            "skip",
            "next"
          ],
          "description": "When nobody of the region works on that day: started all the same, not at all, or on the next day on which somebody does. Left out: any."
        },
        "from": {
          "$ref": "#/definitions/day",
          "description": "Nothing starts before this day."
        },
        "until": {
          "$ref": "#/definitions/day",
          "description": "Nothing starts after this day."
        },
        "stages": {
          "description": "Of flow: only deals in one of these stages. Left out or empty: in any.",
          "type": "array",
          "maxItems": 40,
          "uniqueItems": true,
          "items": {
            "$ref": "common.schema.json#/definitions/stageId"
          }
        },
        "inStageFor": {
          "$ref": "common.schema.json#/definitions/duration",
          "description": "Of flow: only deals that have been in their stage for so long."
        },
        "when": {
          "$ref": "expression.schema.json",
          "description": "Of flow: only deals for which this holds."
        },
        "values": {
          "description": "Of deal: fields with the expression that gives their value.",
          "type": "array",
          "maxItems": 50,
          "items": {
            "title": "ScheduledValue",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "field",
              "value"
            ],
            "properties": {
              "field": {
                "$ref": "common.schema.json#/definitions/fieldId"
              },
              "value": {
                "$ref": "expression.schema.json"
              }
            }
          }
        }
      }
    },
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
          "description": "remind: tell the holder. escalate: his next superior takes over. transfer: the people of `to` take over. approve, reject: decided without him. return: back to `node`, or to the start."
        },
        "node": {
          "$ref": "common.schema.json#/definitions/nodeId",
          "description": "Of return: the earlier node that the request goes back to, as far as it came by it. Left out: the start."
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
            },
            "weight": {
              "$ref": "#/definitions/weight"
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
            },
            "weight": {
              "$ref": "#/definitions/weight"
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
                "owner",
                "field"
              ],
              "description": "Whose way up: who asked, who owns the deal, or who is named in a field. Left out: initiator."
            },
            "field": {
              "$ref": "common.schema.json#/definitions/fieldId",
              "description": "Of field: the field that names the person, or people."
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
            },
            "weight": {
              "$ref": "#/definitions/weight"
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
            },
            "weight": {
              "$ref": "#/definitions/weight"
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
            },
            "weight": {
              "$ref": "#/definitions/weight"
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
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        },
        {
          "title": "FromSuperior",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "level"
          ],
          "properties": {
            "from": {
              "const": "superior"
            },
            "of": {
              "enum": [
                "initiator",
                "owner",
                "field"
              ],
              "description": "Whose way up: who asked, who owns the deal, or who is named in a field. Left out: initiator."
            },
            "field": {
              "$ref": "common.schema.json#/definitions/fieldId",
              "description": "Of field: the field that names the person, or people."
            },
            "level": {
              "type": "integer",
              "minimum": 1,
              "maximum": 20,
              "description": "Exactly the superior so many levels up."
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        },
        {
          "title": "FromHead",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "unit"
          ],
          "properties": {
            "from": {
              "const": "head"
            },
            "unit": {
              "enum": [
                "team",
                "region"
              ],
              "description": "Whose head."
            },
            "of": {
              "enum": [
                "deal",
                "initiator",
                "owner",
                "field",
                "place"
              ],
              "description": "Whose team or region: that of the deal, of who asked, of who owns the deal, of who is named in a field, or one that is named here. Left out: deal."
            },
            "field": {
              "$ref": "common.schema.json#/definitions/fieldId",
              "description": "Of field: the field that names the person, or people."
            },
            "place": {
              "$ref": "#/definitions/placeId",
              "description": "Of place: the team or region of the organization."
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        },
        {
          "title": "FromMembers",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "unit"
          ],
          "properties": {
            "from": {
              "const": "members"
            },
            "unit": {
              "enum": [
                "team",
                "region"
              ],
              "description": "Everybody in which of the two."
            },
            "of": {
              "enum": [
                "deal",
                "initiator",
                "owner",
                "field",
                "place"
              ],
              "description": "Whose team or region: that of the deal, of who asked, of who owns the deal, of who is named in a field, or one that is named here. Left out: deal."
            },
            "field": {
              "$ref": "common.schema.json#/definitions/fieldId",
              "description": "Of field: the field that names the person, or people."
            },
            "place": {
              "$ref": "#/definitions/placeId",
              "description": "Of place: the team or region of the organization."
            },
            "below": {
              "type": "boolean",
              "description": "Of team: everybody in the teams below it, too. Left out: no."
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        },
        {
          "title": "FromGroup",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "group"
          ],
          "properties": {
            "from": {
              "const": "group"
            },
            "group": {
              "type": "string",
              "pattern": "^[A-Za-z0-9_-]{1,64}$",
              "description": "A group of the organization."
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        },
        {
          "title": "FromAuthority",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "amount"
          ],
          "properties": {
            "from": {
              "const": "authority"
            },
            "of": {
              "enum": [
                "initiator",
                "owner",
                "field"
              ],
              "description": "Whose way up: who asked, who owns the deal, or who is named in a field. Left out: initiator."
            },
            "field": {
              "$ref": "common.schema.json#/definitions/fieldId",
              "description": "Of field: the field that names the person, or people."
            },
            "amount": {
              "$ref": "common.schema.json#/definitions/fieldId",
              "description": "The money or number field that must be within the person's authority."
            },
            "all": {
              "type": "boolean",
              "description": "Everybody on the way up, not only the first with enough authority."
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        },
        {
          "title": "FromChoice",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "by"
          ],
          "properties": {
            "from": {
              "const": "choice"
            },
            "by": {
              "enum": [
                "initiator",
                "previous"
              ],
              "description": "Who chooses: who starts the flow, or who decides or works just before."
            },
            "node": {
              "$ref": "common.schema.json#/definitions/nodeId",
              "description": "Of previous: the earlier node whose people choose. Left out: the one just before."
            },
            "within": {
              "type": "array",
              "maxItems": 10,
              "items": {
                "$ref": "#/definitions/personSource"
              },
              "description": "Among whom. Left out: all active members."
            },
            "most": {
              "type": "integer",
              "minimum": 1,
              "maximum": 25,
              "description": "How many may be chosen. Left out: 1."
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        },
        {
          "title": "FromExpression",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "from",
            "value"
          ],
          "properties": {
            "from": {
              "const": "expression"
            },
            "value": {
              "$ref": "expression.schema.json"
            },
            "weight": {
              "$ref": "#/definitions/weight"
            }
          }
        }
      ]
    },
    "placeId": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_.-]{1,64}$"
    },
    "weight": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "description": "Weight of their votes where votes are counted. Left out: 1."
    },
    "duty": {
      "title": "Duty",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule",
        "nodes"
      ],
      "properties": {
        "rule": {
          "enum": [
            "different-people",
            "not-initiator",
            "distinct-people",
            "distinct-teams"
          ],
          "description": "different-people: nobody decides at two of the nodes. not-initiator: nor does who asked. distinct-people, distinct-teams: all decisions at the nodes come from so many people or teams."
        },
        "nodes": {
          "type": "array",
          "minItems": 1,
          "maxItems": 20,
          "uniqueItems": true,
          "items": {
            "$ref": "common.schema.json#/definitions/nodeId"
          }
        },
        "atLeast": {
          "type": "integer",
          "minimum": 2,
          "maximum": 20
        }
      }
    }
  }
});
