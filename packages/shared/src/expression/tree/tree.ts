/** The types of the stored tree; the schema `expression.schema.json` is their truth. */
export type {
  ColumnNode,
  Constant,
  ConstantNode,
  EachKind,
  EachNode,
  Expression,
  FieldNode,
  InputNode,
  ListNode,
  OperationNode,
  OperatorName,
  VariableNode,
} from '../../generated/expression.ts';
