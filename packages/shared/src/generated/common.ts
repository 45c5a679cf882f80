// Made from packages/shared/schema/common.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';

export type ProcessKey = string;
export type Locale = string;
/**
 * A key of the text catalogue, after "t:".
 */
export type TextRef = string;
export type FieldId = string;
export type FormId = string;
export type LayoutId = string;
export type RuleId = string;
export type StageId = string;
export type FlowId = string;
export type NodeId = string;
export type BranchId = string;
export type TableId = string;
export type PurposeId = string;
export type NoticeId = string;
export type CheckId = string;
export type OptionId = string;
export type RoleSlot = string;
export type PersonId = string;
/**
 * ISO 8601 duration.
 */
export type Duration = string;
/**
 * The five modules of the sales journey.
 */
export type Module = 'acquire' | 'nurture' | 'negotiate' | 'sign' | 'deliver';
export type FieldState = 'hidden' | 'masked' | 'read' | 'edit' | 'required';

/**
 * Ids and small values that every part of a definition uses.
 */
export interface Common {}

/** The schema of `Common`, as it is in common.schema.json. */
export const commonSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/common.schema.json",
  "title": "Common",
  "description": "Ids and small values that every part of a definition uses.",
  "type": "object",
  "additionalProperties": false,
  "definitions": {
    "processKey": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{1,62}$"
    },
    "locale": {
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,7})?$"
    },
    "textRef": {
      "type": "string",
      "pattern": "^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$",
      "description": "A key of the text catalogue, after \"t:\"."
    },
    "fieldId": {
      "type": "string",
      "pattern": "^f_[a-z0-9]{1,32}$"
    },
    "formId": {
      "type": "string",
      "pattern": "^frm_[a-z0-9]{1,32}$"
    },
    "layoutId": {
      "type": "string",
      "pattern": "^(root|n_[a-z0-9]{1,32})$"
    },
    "ruleId": {
      "type": "string",
      "pattern": "^r_[a-z0-9]{1,32}$"
    },
    "stageId": {
      "type": "string",
      "pattern": "^st_[a-z0-9]{1,32}$"
    },
    "flowId": {
      "type": "string",
      "pattern": "^fl_[a-z0-9]{1,32}$"
    },
    "nodeId": {
      "type": "string",
      "pattern": "^nd_[a-z0-9]{1,32}$"
    },
    "branchId": {
      "type": "string",
      "pattern": "^br_[a-z0-9]{1,32}$"
    },
    "tableId": {
      "type": "string",
      "pattern": "^tb_[a-z0-9]{1,32}$"
    },
    "purposeId": {
      "type": "string",
      "pattern": "^pp_[a-z0-9]{1,32}$"
    },
    "noticeId": {
      "type": "string",
      "pattern": "^nt_[a-z0-9]{1,32}$"
    },
    "checkId": {
      "type": "string",
      "pattern": "^ck_[a-z0-9]{1,32}$"
    },
    "optionId": {
      "type": "string",
      "pattern": "^op_[a-z0-9]{1,32}$"
    },
    "roleSlot": {
      "type": "string",
      "pattern": "^role:[a-z][a-z0-9-]{0,40}$"
    },
    "personId": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,64}$"
    },
    "duration": {
      "type": "string",
      "minLength": 3,
      "pattern": "^P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?(T(\\d{1,6}H(\\d{1,6}M)?(\\d{1,6}S)?|\\d{1,6}M(\\d{1,6}S)?|\\d{1,6}S))?$",
      "description": "ISO 8601 duration."
    },
    "module": {
      "enum": [
        "acquire",
        "nurture",
        "negotiate",
        "sign",
        "deliver"
      ],
      "description": "The five modules of the sales journey."
    },
    "fieldState": {
      "enum": [
        "hidden",
        "masked",
        "read",
        "edit",
        "required"
      ]
    }
  }
});
