/** A quote of the demonstration: how far it has come and who has approved it. */
export interface Quote {
  readonly start: Readonly<Record<string, unknown>>;
  readonly offer?: Readonly<Record<string, unknown>>;
  readonly stage: 'st_lead' | 'st_solution' | 'st_quote' | 'st_sign';
  readonly approved: 'nobody' | 'reviewers' | 'all';
}

const cny = (amount: string) => ({ amount, currency: 'CNY' });

interface Offer {
  readonly model: string;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly due: string;
}

function offer({ model, quantity, price, discount, due }: Offer) {
  return {
    f_lines: [
      { id: 'row1', values: { f_model: model, f_qty: quantity, f_price: cny(price) } },
      { id: 'row2', values: { f_model: '安装与调试', f_qty: '1', f_price: cny('42000.00') } },
    ],
    f_discount: discount,
    f_due: due,
    f_terms: 'op_361',
  };
}

function customer(name: string, product: string, contact: string) {
  return { f_customer: name, f_product: product, f_contact: contact, f_phone: '+8613812345678' };
}

/** Quotes in East China. Customers are invented. */
export const quotes: readonly Quote[] = [
  { start: customer('宁波海曙模具厂', 'op_grinder', '陈海'), stage: 'st_lead', approved: 'nobody' },
  { start: customer('绍兴越城纺机有限公司', 'op_lathe', '沈琳'), stage: 'st_lead', approved: 'nobody' },
  {
    start: customer('无锡新锐轴承有限公司', 'op_grinder', '周明'),
    offer: offer({ model: 'GR-450', quantity: '2', price: '286000.00', discount: '3', due: '2027-02-28' }),
    stage: 'st_solution',
    approved: 'nobody',
  },
  {
    start: customer('杭州临安阀门有限公司', 'op_lathe', '徐芳'),
    offer: offer({ model: 'RT-210', quantity: '4', price: '198000.00', discount: '4.5', due: '2027-03-20' }),
    stage: 'st_solution',
    approved: 'nobody',
  },
  {
    start: customer('苏州恒泰精密机械有限公司', 'op_vmc', '王立'),
    offer: offer({ model: 'VMC-850', quantity: '3', price: '358000.00', discount: '8', due: '2027-03-15' }),
    stage: 'st_quote',
    approved: 'reviewers',
  },
  {
    start: customer('常州天工齿轮有限公司', 'op_vmc', '赵刚'),
    offer: offer({ model: 'VMC-1060', quantity: '1', price: '465000.00', discount: '5', due: '2027-01-31' }),
    stage: 'st_quote',
    approved: 'reviewers',
  },
  {
    start: customer('南通润邦船舶配件有限公司', 'op_vmc', '孙涛'),
    offer: offer({ model: 'VMC-850', quantity: '2', price: '358000.00', discount: '5', due: '2027-02-15' }),
    stage: 'st_quote',
    approved: 'all',
  },
  {
    start: customer('嘉兴方圆紧固件有限公司', 'op_lathe', '吴敏'),
    offer: offer({ model: 'RT-160', quantity: '5', price: '128000.00', discount: '4', due: '2027-01-20' }),
    stage: 'st_sign',
    approved: 'all',
  },
];

/** A lead of the public form, and what its owner then does with it. */
export interface Lead {
  readonly locale: 'de' | 'en' | 'fr';
  readonly values: Readonly<Record<string, unknown>> & { readonly f_email: string };
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

const consent = (locale: string, dealer: boolean) => ({
  purposes: { pp_news: false, pp_dealer: dealer },
  notice: 'nt_lead',
  noticeVersion: '1',
  locale,
  at: '2026-01-01T00:00:00.000Z',
});

/** Leads in Germany. People and companies are invented. */
export const leads: readonly Lead[] = [
  {
    locale: 'en',
    values: { f_name: 'Peter Lindqvist', f_email: 'peter.lindqvist@example.org', f_consent: consent('en', false) },
    steps: [],
  },
  {
    locale: 'fr',
    values: { f_name: 'Claire Fontaine', f_email: 'claire.fontaine@example.org', f_consent: consent('fr', true) },
    steps: [{ kind: 'move', to: 'st_contact' }],
  },
  {
    locale: 'de',
    values: {
      f_name: 'Karin Muster',
      f_email: 'karin.muster@example.org',
      f_wish: 'Zwei Vorführtermine für die VMC-850, am liebsten im März.',
      f_consent: consent('de', true),
    },
    steps: [
      { kind: 'comment', text: 'Called back: wants a demonstration in Augsburg, two people.' },
      { kind: 'move', to: 'st_contact' },
      {
        kind: 'move',
        to: 'st_qualified',
        values: { f_company: 'Muster Zerspanung GmbH', f_budget: { amount: '60000.00', currency: 'EUR' } },
      },
      {
        kind: 'move',
        to: 'st_handover',
        values: { f_dealer: 'Maschinenhandel Lechfeld', f_handnote: 'Demonstration by 15 March' },
      },
    ],
  },
];
