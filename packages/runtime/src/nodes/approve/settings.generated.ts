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
   * any: one yes is enough. all: everybody must say yes. sequential: one after the other in the order of the sources. vote: by weight in favour (S-03). random: one of them, drawn once. claim: whoever takes the task decides. Left out: any.
   */
  readonly mode?: 'any' | 'all' | 'sequential' | 'vote' | 'random' | 'claim';
  /**
   * first: one no decides. all: the node is rejected only when everybody said no (S-02). Left out: first.
   */
  readonly rejectRule?: 'first' | 'all';
  /**
   * first: one person's return is enough and counts at once. counted: it counts as a voice against; when the node does not pass, the request goes back if no more wanted to reject it, to the farthest place that was asked for (S-12). Left out: first.
   */
  readonly returnRule?: 'first' | 'counted';
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
   * What happens when the initiator would decide his own request (S-15). escalate: his superior decides. head: the head of his team, or his superior when he leads it himself. skip: he is left out. allow: he decides. Left out: escalate.
   */
  readonly self?: 'escalate' | 'head' | 'skip' | 'allow';
  /**
   * Of a vote: the weight in favour that is enough. Left out: the share decides.
   */
  readonly votes?: number;
  /**
   * Of a vote: the part of all weight that must be in favour, as 2/3 or 60%; counted exactly. Left out: more than half.
   */
  readonly share?: string;
  /**
   * Of a vote: what happens when nobody is left and it is not decided. Left out: reject.
   */
  readonly tie?: 'reject' | 'pass';
  /**
   * What deciders may do beside yes and no. direct: send back so that it comes straight back to them (S-13). Left out: return, transfer, add and consult.
   *
   * @maxItems 6
   */
  readonly allow?: readonly ('abstain' | 'return' | 'transfer' | 'add' | 'consult' | 'direct')[];
  /**
   * When people added before a decider say no: ask him all the same, or count it as his no (S-06). Left out: ask.
   */
  readonly added?: 'ask' | 'reject';
  /**
   * Who approved before in this round is not asked again (S-14). consecutive: at the node just before. earlier: at any node before. last: only the last of his nodes asks him. Left out: none.
   */
  readonly doubles?: 'none' | 'consecutive' | 'earlier' | 'last';
  /**
   * Fields an approval depends on: after a return it stands as long as none of them has changed (S-13). Left out: everybody is asked again.
   *
   * @maxItems 100
   */
  readonly sensitiveTo?: readonly string[];
  /**
   * A yes needs words, too.
   */
  readonly approveComment?: boolean;
  /**
   * A decision is signed by hand.
   */
  readonly signature?: boolean;
  /**
   * Never approved together with other tasks: each is opened (S-32). Left out: no.
   */
  readonly oneByOne?: boolean;
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
    "votes",
    "share",
    "tie",
    "rejectRule",
    "returnRule",
    "empty",
    "named",
    "self",
    "deadline",
    "control",
    "doubles",
    "sensitiveTo",
    "allow",
    "added",
    "approveComment",
    "signature",
    "oneByOne"
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
        "sequential",
        "vote",
        "random",
        "claim"
      ],
      "x-control": "choice",
      "description": "any: one yes is enough. all: everybody must say yes. sequential: one after the other in the order of the sources. vote: by weight in favour (S-03). random: one of them, drawn once. claim: whoever takes the task decides. Left out: any.",
      "x-default": "any"
    },
    "rejectRule": {
      "enum": [
        "first",
        "all"
      ],
      "x-control": "choice",
      "description": "first: one no decides. all: the node is rejected only when everybody said no (S-02). Left out: first.",
      "x-default": "first"
    },
    "returnRule": {
      "enum": [
        "first",
        "counted"
      ],
      "x-control": "choice",
      "description": "first: one person's return is enough and counts at once. counted: it counts as a voice against; when the node does not pass, the request goes back if no more wanted to reject it, to the farthest place that was asked for (S-12). Left out: first.",
      "x-default": "first"
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
      "description": "Who decides when nobody is found and `empty` is named.",
      "x-when": {
        "empty": [
          "named"
        ]
      }
    },
    "self": {
      "enum": [
        "escalate",
        "head",
        "skip",
        "allow"
      ],
      "x-control": "choice",
      "description": "What happens when the initiator would decide his own request (S-15). escalate: his superior decides. head: the head of his team, or his superior when he leads it himself. skip: he is left out. allow: he decides. Left out: escalate.",
      "x-default": "escalate"
    },
    "votes": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100000,
      "x-control": "integer",
      "description": "Of a vote: the weight in favour that is enough. Left out: the share decides.",
      "x-when": {
        "mode": [
          "vote"
        ]
      }
    },
    "share": {
      "type": "string",
      "pattern": "^(\\d{1,3}/[1-9]\\d{0,2}|\\d{1,3}(\\.\\d{1,4})?%)$",
      "maxLength": 10,
      "x-control": "plain-text",
      "description": "Of a vote: the part of all weight that must be in favour, as 2/3 or 60%; counted exactly. Left out: more than half.",
      "x-when": {
        "mode": [
          "vote"
        ]
      }
    },
    "tie": {
      "enum": [
        "reject",
        "pass"
      ],
      "x-control": "choice",
      "description": "Of a vote: what happens when nobody is left and it is not decided. Left out: reject.",
      "x-default": "reject",
      "x-when": {
        "mode": [
          "vote"
        ]
      }
    },
    "allow": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 6,
      "items": {
        "enum": [
          "abstain",
          "return",
          "transfer",
          "add",
          "consult",
          "direct"
        ]
      },
      "x-control": "choices",
      "x-default": [
        "return",
        "transfer",
        "add",
        "consult"
      ],
      "description": "What deciders may do beside yes and no. direct: send back so that it comes straight back to them (S-13). Left out: return, transfer, add and consult."
    },
    "added": {
      "enum": [
        "ask",
        "reject"
      ],
      "x-control": "choice",
      "description": "When people added before a decider say no: ask him all the same, or count it as his no (S-06). Left out: ask.",
      "x-default": "ask"
    },
    "doubles": {
      "enum": [
        "none",
        "consecutive",
        "earlier",
        "last"
      ],
      "x-control": "choice",
      "description": "Who approved before in this round is not asked again (S-14). consecutive: at the node just before. earlier: at any node before. last: only the last of his nodes asks him. Left out: none.",
      "x-default": "none"
    },
    "sensitiveTo": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 100,
      "items": {
        "type": "string",
        "pattern": "^f_[a-z0-9]{1,32}$"
      },
      "x-control": "fields",
      "description": "Fields an approval depends on: after a return it stands as long as none of them has changed (S-13). Left out: everybody is asked again."
    },
    "approveComment": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "A yes needs words, too."
    },
    "signature": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "A decision is signed by hand."
    },
    "oneByOne": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "Never approved together with other tasks: each is opened (S-32). Left out: no."
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
