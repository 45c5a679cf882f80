import { Type } from 'typebox';
import { IdPart } from './parts.ts';
import { defineRoute } from './route.ts';

const DealParams = Type.Object({ deal: IdPart });
const Facts = Type.Record(Type.String(), Type.Unknown());
const KeyPart = Type.Object(
  { kty: Type.Literal('OKP'), crv: Type.Literal('Ed25519'), x: Type.String(), kid: Type.String() },
  { additionalProperties: false },
);

/** A signed receipt of a decision; docs/receipts.md says what is in it and how to check it. */
export const ReceiptPart = Type.Object(
  {
    format: Type.Literal('dealwright.receipt/1'),
    organization: IdPart,
    deal: Facts,
    process: Facts,
    decision: Facts,
    actor: Type.Union([IdPart, Type.Null()]),
    onBehalfOf: Type.Union([IdPart, Type.Null()]),
    path: Type.Array(Type.String()),
    because: Type.Array(Facts),
    seen: Type.Union([Facts, Type.Null()]),
    chain: Facts,
    key: Type.String(),
    signature: Type.String(),
  },
  { additionalProperties: false },
);

/** Receipts of all decisions on a deal, oldest first; who does not read every field of it gets those of his own decisions. */
export const listReceipts = defineRoute({
  id: 'receipts.list',
  method: 'GET',
  path: '/api/deals/{deal}/receipts',
  summary: 'Decision receipts',
  permission: 'deal.read',
  params: DealParams,
  answer: Type.Object({ items: Type.Array(ReceiptPart) }, { additionalProperties: false }),
});

/**
 * The whole history of a deal with its receipts and keys, for checking outside with `dealwright verify`. It holds every value
 * ever given, so it is only for who reads every field of the deal.
 */
export const getEvidence = defineRoute({
  id: 'receipts.evidence',
  method: 'GET',
  path: '/api/deals/{deal}/evidence',
  summary: 'Evidence of a deal',
  permission: 'audit.read',
  params: DealParams,
  answer: Type.Object(
    {
      format: Type.Literal('dealwright.evidence/1'),
      deal: IdPart,
      chain: Type.Array(
        Type.Object(
          { event: Facts, previousHash: Type.String(), hash: Type.String() },
          { additionalProperties: false },
        ),
      ),
      receipts: Type.Array(ReceiptPart),
      keys: Type.Array(KeyPart),
    },
    { additionalProperties: false },
  ),
});

/** Public keys of the organization, as a JSON Web Key Set. */
export const listReceiptKeys = defineRoute({
  id: 'receipts.keys',
  method: 'GET',
  path: '/api/receipt-keys',
  summary: 'Keys of receipts',
  permission: 'signed-in',
  answer: Type.Object({ keys: Type.Array(KeyPart) }, { additionalProperties: false }),
});
