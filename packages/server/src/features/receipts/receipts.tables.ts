interface SigningKeyRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly public_key: string;
  readonly sealed_key: string;
  readonly created_at: Date;
}

/** Tables of receipts. */
export interface ReceiptTables {
  readonly signing_key: SigningKeyRow;
}
