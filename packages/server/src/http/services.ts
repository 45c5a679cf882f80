import type { BuildFacts } from '../config/build-facts.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../config/log.ts';
import type { Database } from '../database/database.ts';
import type { CommandGroups } from '../features/deals/command-groups.ts';
import type { FileStore } from '../features/files/file-store.ts';
import type { Identity } from '../features/identity/identity.service.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { MailCatcher } from '../mail/mail-catcher.ts';
import type { Outbound } from '../outbound/outbound-client.ts';

/** What a running server consists of; handed to every handler. */
export interface Services {
  readonly config: Config;
  readonly log: Log;
  readonly build: BuildFacts;
  readonly database: Database;
  readonly identity: Identity;
  readonly commands: CommandGroups;
  readonly live: LiveHub;
  readonly files: FileStore;
  /** The one way to other systems. */
  readonly outbound: Outbound;
  /** Where mails lie when no SMTP server is configured. */
  readonly mailCatcher: MailCatcher | null;
}
