interface ConnectionRow {
  readonly tenant_id: string;
  readonly name: string;
  readonly address: string;
  readonly sealed_secret: string;
  readonly open: boolean;
  readonly created_at: Date;
  readonly created_by: string;
}

/** Tables of connections. */
export interface ConnectionTables {
  readonly connection: ConnectionRow;
}
