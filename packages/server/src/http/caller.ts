import type { ProductLocale } from '@dealwright/shared';
import type { Permission } from '@dealwright/shared/api';

/** Who asks: found from the session cookie or the API key only, never from what a client says about itself. */
export interface Caller {
  readonly tenant: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<Permission>;
  readonly locale: ProductLocale;
  readonly via: 'session' | 'api-key';
}
