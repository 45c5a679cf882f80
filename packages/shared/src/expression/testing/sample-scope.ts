import { createScope, type ScopeField } from '../scope.ts';
import { type ExpressionType, listType, typeOfKind } from '../types.ts';

const options = [
  { id: 'op_north', label: '华北' },
  { id: 'op_south', label: 'South' },
  { id: 'op_twin1', label: 'Twin' },
  { id: 'op_twin2', label: 'Twin' },
];

const field = (id: string, [key, label]: readonly [string, string], type: ExpressionType): ScopeField => ({
  id,
  key,
  label,
  type,
});
const maybe = { mayBeEmpty: true };

const columns: readonly ScopeField[] = [
  field('f_c1', ['price', '单价'], { kind: 'money', mayBeEmpty: true, currency: 'CNY' }),
  field('f_c2', ['quantity', 'Quantity'], typeOfKind('decimal', maybe)),
  field('f_c3', ['name', 'name of the part'], typeOfKind('text', maybe)),
  // The same name as a field of the deal: inside list[…] the column stands in front.
  field('f_c4', ['budget_share', 'Budget'], typeOfKind('decimal', maybe)),
];

/** A scope with every type, and names that are hard to write: signs, key words, digits, duplicates, other scripts. */
export const sampleScope = createScope({
  fields: [
    field('f_budget', ['budget', 'Budget'], { kind: 'decimal', mayBeEmpty: true, scale: 0 }),
    field('f_rate', ['rate', '税率(%)'], typeOfKind('decimal')),
    field('f_total', ['total', 'Total amount'], { kind: 'money', mayBeEmpty: true, currency: 'CNY' }),
    field('f_title', ['title', '商机 名称'], typeOfKind('text', maybe)),
    field('f_region', ['sales_region', 'Region'], { kind: 'choice', mayBeEmpty: true, options }),
    field('f_tags', ['tags', 'Tags'], listType({ kind: 'choice', mayBeEmpty: false, options }, true)),
    field('f_urgent', ['urgent', 'if urgent'], typeOfKind('boolean', maybe)),
    field('f_due', ['due', 'date of delivery'], typeOfKind('date', maybe)),
    field('f_met', ['met_at', 'Met - at'], typeOfKind('dateTime', maybe)),
    field('f_span', ['span', '2nd span'], typeOfKind('duration', maybe)),
    field('f_boss', ['boss', 'Boss'], typeOfKind('person', maybe)),
    field('f_twin1', ['twin_one', 'Twin'], typeOfKind('decimal', maybe)),
    field('f_twin2', ['twin_two', 'Twin'], typeOfKind('text', maybe)),
    field('f_tick', ['tick', 'a `tick`'], typeOfKind('decimal', maybe)),
    // The key of one field is the label of another.
    field('f_mask1', ['mask', 'masked'], typeOfKind('decimal', maybe)),
    field('f_mask2', ['unmask', 'mask'], typeOfKind('decimal', maybe)),
    field(
      'f_lines',
      ['lines', '明细'],
      listType({ kind: 'row', mayBeEmpty: false, columns: new Map(columns.map((column) => [column.id, column])) }),
    ),
  ],
});

/** Ids of the sample's fields and columns. */
export const sampleIds = {
  fields: [...sampleScope.fields.keys()],
  columns: columns.map(({ id }) => id),
  options: options.map(({ id }) => id),
} as const;
