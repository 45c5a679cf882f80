-- The layout that the migrations make, read from the catalogue. Written by the test of migrations; not to be run.

-- tables

table app.api_key row security forced
table app.audit_entry row security forced
table app.audit_head row security forced
table app.command row security forced
table app.connection row security forced
table app.consent_receipt row security forced
table app.deal with (fillfactor=50) row security forced
table app.deal_attachment row security forced
table app.deal_event row security forced
table app.deal_file row security forced
table app.deal_reveal row security forced
table app.deal_series row security forced
table app.deal_timer with (fillfactor=90) row security forced
table app.definition row security forced
table app.draft row security forced
table app.file row security forced
table app.kept_answer row security forced
table app.notification row security forced
table app.organization row security forced
table app.people_group row security forced
table app.people_group_member row security forced
table app.person row security forced
table app.person_role row security forced
table app.process row security forced
table app.proxy row security forced
table app.public_link row security forced
table app.region row security forced
table app.release row security forced
table app.release_change row security forced
table app.request_count unlogged
table app.role_slot row security forced
table app.schedule row security forced
table app.schedule_change row security forced
table app.schedule_occurrence row security forced
table app.schedule_trouble row security forced
table app.signing_key row security forced
table app.submission row security forced
table app.task with (fillfactor=70) row security forced
table app.team row security forced
table app.version row security forced
table app.webhook row security forced
table app.webhook_message row security forced
table app.work_calendar row security forced
table identity.account
table identity.session
table identity.user
table identity.verification

-- views



-- columns

app.api_key.created_at timestamp with time zone not null default now()
app.api_key.id text not null
app.api_key.last_used_at timestamp with time zone
app.api_key.name text not null
app.api_key.person_id text not null
app.api_key.prefix text not null
app.api_key.secret_hash text not null
app.api_key.tenant_id text not null
app.audit_entry.action text not null
app.audit_entry.at timestamp with time zone not null
app.audit_entry.by text not null
app.audit_entry.facts jsonb not null
app.audit_entry.hash text not null
app.audit_entry.id text not null
app.audit_entry.previous_hash text not null
app.audit_entry.seq bigint not null
app.audit_entry.subject text not null
app.audit_entry.tenant_id text not null
app.audit_head.hash text not null
app.audit_head.seq bigint not null
app.audit_head.tenant_id text not null
app.command.answer json not null
app.command.at timestamp with time zone not null
app.command.by_actor text not null
app.command.deal_id text not null
app.command.id text not null
app.command.request_hash text not null
app.command.tenant_id text not null
app.connection.address text not null
app.connection.created_at timestamp with time zone not null
app.connection.created_by text not null
app.connection.name text not null
app.connection.open boolean not null default true
app.connection.sealed_secret text not null
app.connection.tenant_id text not null
app.consent_receipt.at timestamp with time zone not null
app.consent_receipt.definition_hash text not null
app.consent_receipt.field text not null
app.consent_receipt.form text not null
app.consent_receipt.id text not null
app.consent_receipt.link_id text not null
app.consent_receipt.locale text not null
app.consent_receipt.notice text not null
app.consent_receipt.notice_version text not null
app.consent_receipt.process text not null
app.consent_receipt.purposes jsonb not null
app.consent_receipt.tenant_id text not null
app.consent_receipt.version integer not null
app.consent_receipt.words_hash text not null
app.deal.amount numeric
app.deal.card jsonb not null
app.deal.currency text
app.deal.ended_at timestamp with time zone
app.deal.hash text not null
app.deal.id text not null
app.deal.initiator_id text
app.deal.last_hash text not null
app.deal.number text not null
app.deal.owner_id text not null
app.deal.process text not null
app.deal.region_id text not null
app.deal.revision integer not null
app.deal.rule text not null
app.deal.stage text not null
app.deal.stage_due timestamp with time zone
app.deal.stage_since timestamp with time zone not null
app.deal.started_at timestamp with time zone not null
app.deal.state jsonb not null
app.deal.status text not null
app.deal.subtitle text not null
app.deal.task_due timestamp with time zone
app.deal.team_id text not null
app.deal.tenant_id text not null
app.deal.title text not null
app.deal.updated_at timestamp with time zone not null
app.deal.version integer not null
app.deal.waiting jsonb
app.deal_attachment.deal_id text not null
app.deal_attachment.file_id text not null
app.deal_attachment.tenant_id text not null
app.deal_event.at timestamp with time zone not null
app.deal_event.deal_id text not null
app.deal_event.event jsonb not null
app.deal_event.hash text not null
app.deal_event.kind text not null
app.deal_event.previous_hash text not null
app.deal_event.seq integer not null
app.deal_event.tenant_id text not null
app.deal_file.deal_id text not null
app.deal_file.file_id text not null
app.deal_file.tenant_id text not null
app.deal_reveal.after_seq integer not null
app.deal_reveal.at timestamp with time zone not null
app.deal_reveal.deal_id text not null
app.deal_reveal.field text not null
app.deal_reveal.id text not null
app.deal_reveal.person_id text not null
app.deal_reveal.purpose text not null
app.deal_reveal.tenant_id text not null
app.deal_series.last_number integer not null
app.deal_series.tenant_id text not null
app.deal_series.year integer not null
app.deal_timer.deal_id text not null
app.deal_timer.due_at timestamp with time zone not null
app.deal_timer.tenant_id text not null
app.deal_timer.timer text not null
app.deal_timer.tries integer not null default 0
app.deal_timer.try_at timestamp with time zone not null
app.definition.behaviour_hash text not null
app.definition.document text not null
app.definition.hash text not null
app.definition.scheduled boolean not null default (POSITION(('"on":"schedule"'::text) IN (document)) > 0)
app.definition.stored_at timestamp with time zone not null
app.definition.tenant_id text not null
app.draft.based_on integer
app.draft.content_hash text not null
app.draft.document text not null
app.draft.process text not null
app.draft.revision integer not null
app.draft.saved_at timestamp with time zone not null
app.draft.saved_by text not null
app.draft.tenant_id text not null
app.file.content_hash text not null
app.file.id text not null
app.file.name text not null
app.file.size bigint not null
app.file.tenant_id text not null
app.file.type text not null
app.file.uploaded_at timestamp with time zone not null default now()
app.file.uploaded_by text not null
app.kept_answer.answer jsonb
app.kept_answer.created_at timestamp with time zone not null default now()
app.kept_answer.key text not null
app.kept_answer.person_id text not null
app.kept_answer.request_hash text not null
app.kept_answer.status integer
app.kept_answer.tenant_id text not null
app.notification.at timestamp with time zone not null
app.notification.deal_id text
app.notification.effect_key text not null
app.notification.id text not null
app.notification.message jsonb not null
app.notification.person_id text not null
app.notification.read_at timestamp with time zone
app.notification.task_id text
app.notification.tenant_id text not null
app.organization.created_at timestamp with time zone not null default now()
app.organization.name text not null
app.organization.tenant_id text not null
app.organization.version bigint not null default 1
app.people_group.id text not null
app.people_group.name text not null
app.people_group.tenant_id text not null
app.people_group_member.group_id text not null
app.people_group_member.person_id text not null
app.people_group_member.place integer not null
app.people_group_member.tenant_id text not null
app.person.active boolean not null default true
app.person.authority numeric
app.person.created_at timestamp with time zone not null default now()
app.person.email text not null
app.person.id text not null
app.person.locale text not null default 'en'::text
app.person.name text not null
app.person.region_id text not null
app.person.superior_id text
app.person.team_id text not null
app.person.tenant_id text not null
app.person.user_id text
app.person_role.person_id text not null
app.person_role.role text not null
app.person_role.tenant_id text not null
app.process.created_at timestamp with time zone not null
app.process.created_by text not null
app.process.key text not null
app.process.newest_version integer not null default 0
app.process.template text
app.process.tenant_id text not null
app.process.title jsonb not null
app.process.updated_at timestamp with time zone not null
app.process.updated_by text not null
app.proxy.ended_at timestamp with time zone
app.proxy.ends_at timestamp with time zone not null
app.proxy.id text not null
app.proxy.made_at timestamp with time zone not null
app.proxy.made_by text not null
app.proxy.principal_id text not null
app.proxy.processes text[]
app.proxy.proxy_id text not null
app.proxy.starts_at timestamp with time zone not null
app.proxy.tenant_id text not null
app.public_link.created_at timestamp with time zone not null
app.public_link.created_by text not null
app.public_link.form text not null
app.public_link.id text not null
app.public_link.open boolean not null default true
app.public_link.process text not null
app.public_link.region_id text not null
app.public_link.tenant_id text not null
app.region.head_id text
app.region.id text not null
app.region.name text not null
app.region.tenant_id text not null
app.region.time_zone text not null
app.release.changed_at timestamp with time zone not null
app.release.gray_cut bigint
app.release.gray_salt text
app.release.gray_since timestamp with time zone
app.release.gray_targeting jsonb
app.release.gray_version integer
app.release.process text not null
app.release.revision integer not null
app.release.stable_version integer
app.release.tenant_id text not null
app.release_change.at timestamp with time zone not null
app.release_change.by_id text not null
app.release_change.note text not null
app.release_change.process text not null
app.release_change.revision integer not null
app.release_change.targeting jsonb
app.release_change.tenant_id text not null
app.release_change.version integer
app.release_change.what text not null
app.request_count.count integer not null
app.request_count.key text not null
app.request_count.window_ends timestamp with time zone not null
app.role_slot.role text not null
app.role_slot.slot text not null
app.role_slot.tenant_id text not null
app.schedule.active boolean not null
app.schedule.begins text not null
app.schedule.failing_since timestamp with time zone
app.schedule.flow text not null
app.schedule.id text not null
app.schedule.next_at timestamp with time zone
app.schedule.planned integer[]
app.schedule.process text not null
app.schedule.region_id text not null
app.schedule.seen_until timestamp with time zone not null
app.schedule.tenant_id text not null
app.schedule.tries integer not null default 0
app.schedule.try_at timestamp with time zone
app.schedule_change.id bigint not null
app.schedule_change.tenant_id text not null
app.schedule_occurrence.after_deal text not null default ''::text
app.schedule_occurrence.at timestamp with time zone not null
app.schedule_occurrence.by_id text
app.schedule_occurrence.deal_id text
app.schedule_occurrence.ended_at timestamp with time zone
app.schedule_occurrence.refused jsonb not null default '{}'::jsonb
app.schedule_occurrence.schedule_id text not null
app.schedule_occurrence.started integer not null default 0
app.schedule_occurrence.state text not null
app.schedule_occurrence.tenant_id text not null
app.schedule_occurrence.versions integer[] not null
app.schedule_trouble.since timestamp with time zone not null
app.schedule_trouble.tenant_id text not null
app.schedule_trouble.tries integer not null
app.schedule_trouble.try_at timestamp with time zone not null
app.signing_key.created_at timestamp with time zone not null
app.signing_key.id text not null
app.signing_key.public_key text not null
app.signing_key.sealed_key text not null
app.signing_key.tenant_id text not null
app.submission.command_id text not null
app.submission.confirmed_at timestamp with time zone
app.submission.deal_id text
app.submission.email text
app.submission.field_values jsonb
app.submission.form text not null
app.submission.id text not null
app.submission.link_id text not null
app.submission.locale text not null
app.submission.process text not null
app.submission.receipts jsonb not null
app.submission.request_hash text not null
app.submission.rule text not null
app.submission.sent_at timestamp with time zone not null
app.submission.state text not null
app.submission.tenant_id text not null
app.submission.token_hash text
app.submission.until timestamp with time zone
app.submission.version integer not null
app.task.because jsonb not null
app.task.claimed boolean not null default false
app.task.deal_id text not null
app.task.decided_at timestamp with time zone
app.task.decided_by text
app.task.due_at timestamp with time zone
app.task.id text not null
app.task.initiator_id text not null
app.task.kind text not null
app.task.node text not null
app.task.opened_at timestamp with time zone
app.task.person_id text not null
app.task.process text not null
app.task.run text not null
app.task.seat text not null
app.task.status text not null
app.task.tenant_id text not null
app.task.visit text not null
app.team.head_id text
app.team.id text not null
app.team.name text not null
app.team.parent_id text
app.team.region_id text not null
app.team.tenant_id text not null
app.version.hash text not null
app.version.note text not null
app.version.process text not null
app.version.published_at timestamp with time zone not null
app.version.published_by text not null
app.version.tenant_id text not null
app.version.version integer not null
app.webhook.before_until timestamp with time zone
app.webhook.created_at timestamp with time zone not null
app.webhook.created_by text not null
app.webhook.flow text not null
app.webhook.id text not null
app.webhook.open boolean not null default true
app.webhook.process text not null
app.webhook.region_id text not null
app.webhook.sealed_before text
app.webhook.sealed_secret text not null
app.webhook.tenant_id text not null
app.webhook_message.body_hash text not null
app.webhook_message.deal_id text
app.webhook_message.id text not null
app.webhook_message.reason jsonb
app.webhook_message.received_at timestamp with time zone not null
app.webhook_message.state text not null
app.webhook_message.tenant_id text not null
app.webhook_message.webhook_id text not null
app.work_calendar.calendar jsonb not null
app.work_calendar.imported_at timestamp with time zone not null
app.work_calendar.imported_by text not null
app.work_calendar.region_id text not null
app.work_calendar.tenant_id text not null
app.work_calendar.version integer not null
identity.account.access_token text
identity.account.access_token_expires_at timestamp with time zone
identity.account.account_id text not null
identity.account.created_at timestamp with time zone not null default now()
identity.account.id text not null
identity.account.id_token text
identity.account.password text
identity.account.provider_id text not null
identity.account.refresh_token text
identity.account.refresh_token_expires_at timestamp with time zone
identity.account.scope text
identity.account.updated_at timestamp with time zone not null
identity.account.user_id text not null
identity.session.created_at timestamp with time zone not null default now()
identity.session.expires_at timestamp with time zone not null
identity.session.id text not null
identity.session.ip_address text
identity.session.token text not null
identity.session.updated_at timestamp with time zone not null
identity.session.user_agent text
identity.session.user_id text not null
identity.user.created_at timestamp with time zone not null default now()
identity.user.email text not null
identity.user.email_verified boolean not null
identity.user.id text not null
identity.user.image text
identity.user.name text not null
identity.user.updated_at timestamp with time zone not null default now()
identity.verification.created_at timestamp with time zone not null default now()
identity.verification.expires_at timestamp with time zone not null
identity.verification.id text not null
identity.verification.identifier text not null
identity.verification.updated_at timestamp with time zone not null default now()
identity.verification.value text not null

-- constraints

app.api_key api_key_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 80)))
app.api_key api_key_pkey: PRIMARY KEY (tenant_id, id)
app.api_key api_key_secret_hash_check: CHECK ((secret_hash ~ '^[0-9a-f]{64}$'::text))
app.api_key api_key_secret_hash_key: UNIQUE (secret_hash)
app.api_key api_key_tenant_id_person_id_fkey: FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, id) ON DELETE CASCADE
app.audit_entry audit_entry_action_check: CHECK ((action ~ '^[a-z][a-z0-9.-]{0,79}$'::text))
app.audit_entry audit_entry_pkey: PRIMARY KEY (tenant_id, seq)
app.audit_entry audit_entry_subject_check: CHECK ((length(subject) <= 120))
app.audit_entry audit_entry_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.audit_entry audit_entry_tenant_id_id_key: UNIQUE (tenant_id, id)
app.audit_head audit_head_pkey: PRIMARY KEY (tenant_id)
app.audit_head audit_head_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.command command_pkey: PRIMARY KEY (tenant_id, id)
app.command command_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id) ON DELETE CASCADE
app.connection connection_address_check: CHECK (((length(address) >= 8) AND (length(address) <= 2000)))
app.connection connection_name_check: CHECK ((name ~ '^[a-z][a-z0-9-]{0,40}$'::text))
app.connection connection_pkey: PRIMARY KEY (tenant_id, name)
app.connection connection_tenant_id_created_by_fkey: FOREIGN KEY (tenant_id, created_by) REFERENCES app.person(tenant_id, id)
app.connection connection_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.consent_receipt consent_receipt_pkey: PRIMARY KEY (tenant_id, id)
app.consent_receipt consent_receipt_tenant_id_definition_hash_fkey: FOREIGN KEY (tenant_id, definition_hash) REFERENCES app.definition(tenant_id, hash)
app.consent_receipt consent_receipt_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.consent_receipt consent_receipt_tenant_id_link_id_fkey: FOREIGN KEY (tenant_id, link_id) REFERENCES app.public_link(tenant_id, id)
app.consent_receipt consent_receipt_words_hash_check: CHECK ((words_hash ~ '^[0-9a-f]{64}$'::text))
app.deal deal_last_hash_check: CHECK (((length(last_hash) = 64) AND (last_hash ~ '^[0-9a-f]*$'::text)))
app.deal deal_pkey: PRIMARY KEY (tenant_id, id)
app.deal deal_revision_check: CHECK ((revision > 0))
app.deal deal_status_check: CHECK ((status = ANY (ARRAY['open'::text, 'won'::text, 'lost'::text])))
app.deal deal_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.deal deal_tenant_id_hash_fkey: FOREIGN KEY (tenant_id, hash) REFERENCES app.definition(tenant_id, hash)
app.deal deal_tenant_id_initiator_id_fkey: FOREIGN KEY (tenant_id, initiator_id) REFERENCES app.person(tenant_id, id)
app.deal deal_tenant_id_number_key: UNIQUE (tenant_id, number)
app.deal deal_tenant_id_owner_id_fkey: FOREIGN KEY (tenant_id, owner_id) REFERENCES app.person(tenant_id, id)
app.deal deal_tenant_id_process_version_fkey: FOREIGN KEY (tenant_id, process, version) REFERENCES app.version(tenant_id, process, version)
app.deal deal_tenant_id_region_id_fkey: FOREIGN KEY (tenant_id, region_id) REFERENCES app.region(tenant_id, id)
app.deal deal_tenant_id_team_id_fkey: FOREIGN KEY (tenant_id, team_id) REFERENCES app.team(tenant_id, id)
app.deal_attachment deal_attachment_pkey: PRIMARY KEY (tenant_id, file_id, deal_id)
app.deal_attachment deal_attachment_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id)
app.deal_attachment deal_attachment_tenant_id_file_id_fkey: FOREIGN KEY (tenant_id, file_id) REFERENCES app.file(tenant_id, id)
app.deal_attachment deal_attachment_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.deal_event deal_event_hash_check: CHECK (((length(hash) = 64) AND (hash ~ '^[0-9a-f]*$'::text)))
app.deal_event deal_event_pkey: PRIMARY KEY (tenant_id, deal_id, seq)
app.deal_event deal_event_seq_check: CHECK ((seq > 0))
app.deal_event deal_event_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id) ON DELETE CASCADE
app.deal_file deal_file_pkey: PRIMARY KEY (tenant_id, file_id, deal_id)
app.deal_file deal_file_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id)
app.deal_file deal_file_tenant_id_file_id_fkey: FOREIGN KEY (tenant_id, file_id) REFERENCES app.file(tenant_id, id)
app.deal_file deal_file_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.deal_reveal deal_reveal_pkey: PRIMARY KEY (tenant_id, id)
app.deal_reveal deal_reveal_purpose_check: CHECK ((purpose <> ''::text))
app.deal_reveal deal_reveal_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id)
app.deal_reveal deal_reveal_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.deal_reveal deal_reveal_tenant_id_person_id_fkey: FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, id)
app.deal_series deal_series_last_number_check: CHECK ((last_number > 0))
app.deal_series deal_series_pkey: PRIMARY KEY (tenant_id, year)
app.deal_series deal_series_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.deal_timer deal_timer_pkey: PRIMARY KEY (tenant_id, deal_id, timer)
app.deal_timer deal_timer_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id) ON DELETE CASCADE
app.deal_timer deal_timer_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.definition definition_behaviour_hash_check: CHECK ((behaviour_hash ~ '^[0-9a-f]{64}$'::text))
app.definition definition_hash_check: CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
app.definition definition_pkey: PRIMARY KEY (tenant_id, hash)
app.definition definition_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.draft draft_content_hash_check: CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
app.draft draft_pkey: PRIMARY KEY (tenant_id, process)
app.draft draft_revision_check: CHECK ((revision > 0))
app.draft draft_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.draft draft_tenant_id_process_fkey: FOREIGN KEY (tenant_id, process) REFERENCES app.process(tenant_id, key) ON DELETE CASCADE
app.draft draft_tenant_id_saved_by_fkey: FOREIGN KEY (tenant_id, saved_by) REFERENCES app.person(tenant_id, id)
app.file file_content_hash_check: CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
app.file file_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 255)))
app.file file_pkey: PRIMARY KEY (tenant_id, id)
app.file file_size_check: CHECK ((size > 0))
app.file file_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.kept_answer kept_answer_key_check: CHECK (((length(key) >= 1) AND (length(key) <= 200)))
app.kept_answer kept_answer_pkey: PRIMARY KEY (tenant_id, person_id, key)
app.kept_answer kept_answer_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.notification notification_pkey: PRIMARY KEY (tenant_id, id)
app.notification notification_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id)
app.notification notification_tenant_id_effect_key_person_id_key: UNIQUE (tenant_id, effect_key, person_id)
app.notification notification_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.notification notification_tenant_id_person_id_fkey: FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, id)
app.organization organization_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
app.organization organization_pkey: PRIMARY KEY (tenant_id)
app.organization organization_tenant_id_check: CHECK ((tenant_id ~ '^[A-Za-z0-9_.-]{1,80}$'::text))
app.people_group people_group_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
app.people_group people_group_pkey: PRIMARY KEY (tenant_id, id)
app.people_group people_group_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.people_group_member people_group_member_pkey: PRIMARY KEY (tenant_id, group_id, person_id)
app.people_group_member people_group_member_place_check: CHECK ((place >= 0))
app.people_group_member people_group_member_tenant_id_group_id_fkey: FOREIGN KEY (tenant_id, group_id) REFERENCES app.people_group(tenant_id, id) ON DELETE CASCADE
app.people_group_member people_group_member_tenant_id_person_id_fkey: FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, id) ON DELETE CASCADE
app.person person_authority_check: CHECK (((authority >= (0)::numeric) AND (authority < '1000000000000000000'::numeric)))
app.person person_check: CHECK ((superior_id IS DISTINCT FROM id))
app.person person_email_check: CHECK (((length(email) >= 3) AND (length(email) <= 320)))
app.person person_locale_check: CHECK ((locale = ANY (ARRAY['en'::text, 'zh-CN'::text])))
app.person person_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
app.person person_pkey: PRIMARY KEY (tenant_id, id)
app.person person_tenant_id_region_id_fkey: FOREIGN KEY (tenant_id, region_id) REFERENCES app.region(tenant_id, id) ON DELETE RESTRICT
app.person person_tenant_id_superior_id_fkey: FOREIGN KEY (tenant_id, superior_id) REFERENCES app.person(tenant_id, id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
app.person person_tenant_id_team_id_fkey: FOREIGN KEY (tenant_id, team_id) REFERENCES app.team(tenant_id, id) ON DELETE RESTRICT
app.person_role person_role_pkey: PRIMARY KEY (tenant_id, person_id, role)
app.person_role person_role_role_check: CHECK ((role ~ '^[a-z][a-z0-9-]{0,62}$'::text))
app.person_role person_role_tenant_id_person_id_fkey: FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, id) ON DELETE CASCADE
app.process process_key_check: CHECK ((key ~ '^[a-z][a-z0-9-]{1,62}$'::text))
app.process process_newest_version_check: CHECK ((newest_version >= 0))
app.process process_pkey: PRIMARY KEY (tenant_id, key)
app.process process_tenant_id_created_by_fkey: FOREIGN KEY (tenant_id, created_by) REFERENCES app.person(tenant_id, id)
app.process process_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.process process_tenant_id_updated_by_fkey: FOREIGN KEY (tenant_id, updated_by) REFERENCES app.person(tenant_id, id)
app.proxy proxy_check1: CHECK ((starts_at < ends_at))
app.proxy proxy_check: CHECK ((principal_id <> proxy_id))
app.proxy proxy_pkey: PRIMARY KEY (tenant_id, id)
app.proxy proxy_processes_check: CHECK ((cardinality(processes) > 0))
app.proxy proxy_tenant_id_principal_id_fkey: FOREIGN KEY (tenant_id, principal_id) REFERENCES app.person(tenant_id, id) ON DELETE RESTRICT
app.proxy proxy_tenant_id_proxy_id_fkey: FOREIGN KEY (tenant_id, proxy_id) REFERENCES app.person(tenant_id, id) ON DELETE RESTRICT
app.public_link public_link_id_key: UNIQUE (id)
app.public_link public_link_pkey: PRIMARY KEY (tenant_id, id)
app.public_link public_link_tenant_id_created_by_fkey: FOREIGN KEY (tenant_id, created_by) REFERENCES app.person(tenant_id, id)
app.public_link public_link_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.public_link public_link_tenant_id_process_fkey: FOREIGN KEY (tenant_id, process) REFERENCES app.process(tenant_id, key)
app.public_link public_link_tenant_id_region_id_fkey: FOREIGN KEY (tenant_id, region_id) REFERENCES app.region(tenant_id, id)
app.region region_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
app.region region_pkey: PRIMARY KEY (tenant_id, id)
app.region region_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.region region_tenant_id_head_id_fkey: FOREIGN KEY (tenant_id, head_id) REFERENCES app.person(tenant_id, id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
app.release release_check: CHECK ((num_nulls(gray_version, gray_targeting, gray_salt, gray_cut, gray_since) = ANY (ARRAY[0, 5])))
app.release release_pkey: PRIMARY KEY (tenant_id, process)
app.release release_revision_check: CHECK ((revision > 0))
app.release release_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.release release_tenant_id_process_fkey: FOREIGN KEY (tenant_id, process) REFERENCES app.process(tenant_id, key)
app.release release_tenant_id_process_gray_version_fkey: FOREIGN KEY (tenant_id, process, gray_version) REFERENCES app.version(tenant_id, process, version)
app.release release_tenant_id_process_stable_version_fkey: FOREIGN KEY (tenant_id, process, stable_version) REFERENCES app.version(tenant_id, process, version)
app.release_change release_change_note_check: CHECK ((note <> ''::text))
app.release_change release_change_pkey: PRIMARY KEY (tenant_id, process, revision)
app.release_change release_change_tenant_id_by_id_fkey: FOREIGN KEY (tenant_id, by_id) REFERENCES app.person(tenant_id, id)
app.release_change release_change_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.release_change release_change_tenant_id_process_fkey: FOREIGN KEY (tenant_id, process) REFERENCES app.process(tenant_id, key)
app.release_change release_change_what_check: CHECK ((what = ANY (ARRAY['stable'::text, 'gray'::text, 'percent'::text, 'promote'::text, 'rollback'::text])))
app.request_count request_count_pkey: PRIMARY KEY (key)
app.role_slot role_slot_pkey: PRIMARY KEY (tenant_id, slot, role)
app.role_slot role_slot_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.schedule schedule_begins_check: CHECK ((begins = ANY (ARRAY['deal'::text, 'flow'::text])))
app.schedule schedule_pkey: PRIMARY KEY (tenant_id, id)
app.schedule schedule_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.schedule schedule_tenant_id_process_fkey: FOREIGN KEY (tenant_id, process) REFERENCES app.process(tenant_id, key)
app.schedule schedule_tenant_id_process_flow_region_id_begins_key: UNIQUE (tenant_id, process, flow, region_id, begins)
app.schedule schedule_tenant_id_region_id_fkey: FOREIGN KEY (tenant_id, region_id) REFERENCES app.region(tenant_id, id) ON DELETE CASCADE
app.schedule_change schedule_change_pkey: PRIMARY KEY (tenant_id, id)
app.schedule_change schedule_change_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.schedule_occurrence schedule_occurrence_pkey: PRIMARY KEY (tenant_id, schedule_id, at)
app.schedule_occurrence schedule_occurrence_state_check: CHECK ((state = ANY (ARRAY['going'::text, 'done'::text])))
app.schedule_occurrence schedule_occurrence_tenant_id_by_id_fkey: FOREIGN KEY (tenant_id, by_id) REFERENCES app.person(tenant_id, id)
app.schedule_occurrence schedule_occurrence_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id)
app.schedule_occurrence schedule_occurrence_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.schedule_occurrence schedule_occurrence_tenant_id_schedule_id_fkey: FOREIGN KEY (tenant_id, schedule_id) REFERENCES app.schedule(tenant_id, id) ON DELETE CASCADE
app.schedule_trouble schedule_trouble_pkey: PRIMARY KEY (tenant_id)
app.schedule_trouble schedule_trouble_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.signing_key signing_key_pkey: PRIMARY KEY (tenant_id, id)
app.signing_key signing_key_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.submission submission_pkey: PRIMARY KEY (tenant_id, id)
app.submission submission_state_check: CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'expired'::text])))
app.submission submission_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id)
app.submission submission_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.submission submission_tenant_id_link_id_command_id_key: UNIQUE (tenant_id, link_id, command_id)
app.submission submission_tenant_id_link_id_fkey: FOREIGN KEY (tenant_id, link_id) REFERENCES app.public_link(tenant_id, id)
app.submission submission_token_hash_key: UNIQUE (token_hash)
app.task task_pkey: PRIMARY KEY (tenant_id, id)
app.task task_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id) ON DELETE CASCADE
app.task task_tenant_id_person_id_fkey: FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, id)
app.team team_check: CHECK ((parent_id <> id))
app.team team_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
app.team team_pkey: PRIMARY KEY (tenant_id, id)
app.team team_tenant_id_head_id_fkey: FOREIGN KEY (tenant_id, head_id) REFERENCES app.person(tenant_id, id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
app.team team_tenant_id_parent_id_fkey: FOREIGN KEY (tenant_id, parent_id) REFERENCES app.team(tenant_id, id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
app.team team_tenant_id_region_id_fkey: FOREIGN KEY (tenant_id, region_id) REFERENCES app.region(tenant_id, id) ON DELETE RESTRICT
app.version version_note_check: CHECK ((note <> ''::text))
app.version version_pkey: PRIMARY KEY (tenant_id, process, version)
app.version version_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.version version_tenant_id_hash_fkey: FOREIGN KEY (tenant_id, hash) REFERENCES app.definition(tenant_id, hash)
app.version version_tenant_id_process_fkey: FOREIGN KEY (tenant_id, process) REFERENCES app.process(tenant_id, key)
app.version version_tenant_id_published_by_fkey: FOREIGN KEY (tenant_id, published_by) REFERENCES app.person(tenant_id, id)
app.version version_version_check: CHECK ((version > 0))
app.webhook webhook_id_key: UNIQUE (id)
app.webhook webhook_pkey: PRIMARY KEY (tenant_id, id)
app.webhook webhook_tenant_id_created_by_fkey: FOREIGN KEY (tenant_id, created_by) REFERENCES app.person(tenant_id, id)
app.webhook webhook_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.webhook webhook_tenant_id_process_fkey: FOREIGN KEY (tenant_id, process) REFERENCES app.process(tenant_id, key)
app.webhook webhook_tenant_id_region_id_fkey: FOREIGN KEY (tenant_id, region_id) REFERENCES app.region(tenant_id, id)
app.webhook_message webhook_message_pkey: PRIMARY KEY (tenant_id, webhook_id, id)
app.webhook_message webhook_message_state_check: CHECK ((state = ANY (ARRAY['taken'::text, 'refused'::text])))
app.webhook_message webhook_message_tenant_id_deal_id_fkey: FOREIGN KEY (tenant_id, deal_id) REFERENCES app.deal(tenant_id, id)
app.webhook_message webhook_message_tenant_id_fkey: FOREIGN KEY (tenant_id) REFERENCES app.organization(tenant_id) ON DELETE CASCADE
app.webhook_message webhook_message_tenant_id_webhook_id_fkey: FOREIGN KEY (tenant_id, webhook_id) REFERENCES app.webhook(tenant_id, id) ON DELETE CASCADE
app.work_calendar work_calendar_pkey: PRIMARY KEY (tenant_id, region_id, version)
app.work_calendar work_calendar_tenant_id_region_id_fkey: FOREIGN KEY (tenant_id, region_id) REFERENCES app.region(tenant_id, id) ON DELETE CASCADE
app.work_calendar work_calendar_version_check: CHECK ((version > 0))
identity.account account_pkey: PRIMARY KEY (id)
identity.account account_user_id_fkey: FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE
identity.session session_pkey: PRIMARY KEY (id)
identity.session session_token_key: UNIQUE (token)
identity.session session_user_id_fkey: FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE
identity.user user_email_key: UNIQUE (email)
identity.user user_pkey: PRIMARY KEY (id)
identity.verification verification_pkey: PRIMARY KEY (id)

-- indexes

CREATE INDEX account_by_user ON identity.account USING btree (user_id)
CREATE INDEX api_key_by_person ON app.api_key USING btree (tenant_id, person_id)
CREATE INDEX audit_by_subject ON app.audit_entry USING btree (tenant_id, subject, seq DESC)
CREATE INDEX deal_event_incident ON app.deal_event USING btree (tenant_id, at DESC, deal_id) WHERE (kind = 'incident-raised'::text)
CREATE INDEX deal_event_of_visits ON app.deal_event USING btree (tenant_id, deal_id) WHERE (kind = ANY (ARRAY['run-started'::text, 'run-ended'::text, 'visit-opened'::text, 'visit-closed'::text, 'visit-reopened'::text]))
CREATE INDEX deal_event_suggestion ON app.deal_event USING btree (tenant_id, at, deal_id) WHERE (kind = 'suggestion-made'::text)
CREATE INDEX deal_in_list ON app.deal USING btree (tenant_id, updated_at DESC, id DESC)
CREATE INDEX deal_of_owner ON app.deal USING btree (tenant_id, owner_id, status)
CREATE INDEX deal_on_board ON app.deal USING btree (tenant_id, process, stage, started_at DESC, id DESC)
CREATE INDEX deal_open ON app.deal USING btree (tenant_id, process, version, region_id, id) WHERE (status = 'open'::text)
CREATE INDEX deal_reveal_of_deal ON app.deal_reveal USING btree (tenant_id, deal_id, at DESC)
CREATE INDEX deal_timer_due ON app.deal_timer USING btree (tenant_id, try_at)
CREATE INDEX definition_scheduled ON app.definition USING btree (tenant_id, hash) WHERE scheduled
CREATE INDEX file_by_content ON app.file USING btree (tenant_id, content_hash)
CREATE INDEX kept_answer_by_age ON app.kept_answer USING btree (tenant_id, created_at)
CREATE INDEX notification_of_person ON app.notification USING btree (tenant_id, person_id, at DESC, id DESC)
CREATE INDEX notification_unread ON app.notification USING btree (tenant_id, person_id) WHERE (read_at IS NULL)
CREATE INDEX proxy_of_principal ON app.proxy USING btree (tenant_id, principal_id, ends_at)
CREATE INDEX proxy_of_proxy ON app.proxy USING btree (tenant_id, proxy_id, ends_at)
CREATE INDEX public_link_of_process ON app.public_link USING btree (tenant_id, process, created_at)
CREATE INDEX request_count_by_end ON app.request_count USING btree (window_ends)
CREATE INDEX schedule_due ON app.schedule USING btree (tenant_id, try_at) WHERE (active AND (try_at IS NOT NULL))
CREATE INDEX session_by_user ON identity.session USING btree (user_id)
CREATE INDEX task_done ON app.task USING btree (tenant_id, decided_by, decided_at DESC, id DESC) WHERE (decided_by IS NOT NULL)
CREATE INDEX task_done_for ON app.task USING btree (tenant_id, person_id, decided_at DESC, id DESC) WHERE ((decided_by IS NOT NULL) AND (decided_by <> person_id))
CREATE INDEX task_due ON app.task USING btree (tenant_id, person_id, due_at, id) WHERE ((status = 'open'::text) AND (due_at IS NOT NULL))
CREATE INDEX task_of_deal ON app.task USING btree (tenant_id, deal_id)
CREATE INDEX task_started ON app.task USING btree (tenant_id, initiator_id, opened_at DESC, id DESC)
CREATE INDEX task_to_do ON app.task USING btree (tenant_id, person_id, opened_at DESC, id DESC) WHERE (status = 'open'::text)
CREATE INDEX verification_by_identifier ON identity.verification USING btree (identifier)
CREATE INDEX webhook_message_newest ON app.webhook_message USING btree (tenant_id, webhook_id, received_at DESC, id DESC)
CREATE INDEX webhook_of_process ON app.webhook USING btree (tenant_id, process, created_at)
CREATE UNIQUE INDEX account_pkey ON identity.account USING btree (id)
CREATE UNIQUE INDEX api_key_pkey ON app.api_key USING btree (tenant_id, id)
CREATE UNIQUE INDEX api_key_secret_hash_key ON app.api_key USING btree (secret_hash)
CREATE UNIQUE INDEX audit_entry_pkey ON app.audit_entry USING btree (tenant_id, seq)
CREATE UNIQUE INDEX audit_entry_tenant_id_id_key ON app.audit_entry USING btree (tenant_id, id)
CREATE UNIQUE INDEX audit_head_pkey ON app.audit_head USING btree (tenant_id)
CREATE UNIQUE INDEX command_pkey ON app.command USING btree (tenant_id, id)
CREATE UNIQUE INDEX connection_pkey ON app.connection USING btree (tenant_id, name)
CREATE UNIQUE INDEX consent_receipt_pkey ON app.consent_receipt USING btree (tenant_id, id)
CREATE UNIQUE INDEX deal_attachment_pkey ON app.deal_attachment USING btree (tenant_id, file_id, deal_id)
CREATE UNIQUE INDEX deal_event_pkey ON app.deal_event USING btree (tenant_id, deal_id, seq)
CREATE UNIQUE INDEX deal_file_pkey ON app.deal_file USING btree (tenant_id, file_id, deal_id)
CREATE UNIQUE INDEX deal_pkey ON app.deal USING btree (tenant_id, id)
CREATE UNIQUE INDEX deal_reveal_pkey ON app.deal_reveal USING btree (tenant_id, id)
CREATE UNIQUE INDEX deal_series_pkey ON app.deal_series USING btree (tenant_id, year)
CREATE UNIQUE INDEX deal_tenant_id_number_key ON app.deal USING btree (tenant_id, number)
CREATE UNIQUE INDEX deal_timer_pkey ON app.deal_timer USING btree (tenant_id, deal_id, timer)
CREATE UNIQUE INDEX definition_pkey ON app.definition USING btree (tenant_id, hash)
CREATE UNIQUE INDEX draft_pkey ON app.draft USING btree (tenant_id, process)
CREATE UNIQUE INDEX file_pkey ON app.file USING btree (tenant_id, id)
CREATE UNIQUE INDEX kept_answer_pkey ON app.kept_answer USING btree (tenant_id, person_id, key)
CREATE UNIQUE INDEX notification_pkey ON app.notification USING btree (tenant_id, id)
CREATE UNIQUE INDEX notification_tenant_id_effect_key_person_id_key ON app.notification USING btree (tenant_id, effect_key, person_id)
CREATE UNIQUE INDEX organization_pkey ON app.organization USING btree (tenant_id)
CREATE UNIQUE INDEX people_group_member_pkey ON app.people_group_member USING btree (tenant_id, group_id, person_id)
CREATE UNIQUE INDEX people_group_pkey ON app.people_group USING btree (tenant_id, id)
CREATE UNIQUE INDEX person_by_email ON app.person USING btree (tenant_id, lower(email))
CREATE UNIQUE INDEX person_by_user ON app.person USING btree (user_id) WHERE (user_id IS NOT NULL)
CREATE UNIQUE INDEX person_pkey ON app.person USING btree (tenant_id, id)
CREATE UNIQUE INDEX person_role_pkey ON app.person_role USING btree (tenant_id, person_id, role)
CREATE UNIQUE INDEX process_pkey ON app.process USING btree (tenant_id, key)
CREATE UNIQUE INDEX proxy_pkey ON app.proxy USING btree (tenant_id, id)
CREATE UNIQUE INDEX public_link_id_key ON app.public_link USING btree (id)
CREATE UNIQUE INDEX public_link_pkey ON app.public_link USING btree (tenant_id, id)
CREATE UNIQUE INDEX region_pkey ON app.region USING btree (tenant_id, id)
CREATE UNIQUE INDEX release_change_pkey ON app.release_change USING btree (tenant_id, process, revision)
CREATE UNIQUE INDEX release_pkey ON app.release USING btree (tenant_id, process)
CREATE UNIQUE INDEX request_count_pkey ON app.request_count USING btree (key)
CREATE UNIQUE INDEX role_slot_pkey ON app.role_slot USING btree (tenant_id, slot, role)
CREATE UNIQUE INDEX schedule_change_pkey ON app.schedule_change USING btree (tenant_id, id)
CREATE UNIQUE INDEX schedule_occurrence_pkey ON app.schedule_occurrence USING btree (tenant_id, schedule_id, at)
CREATE UNIQUE INDEX schedule_pkey ON app.schedule USING btree (tenant_id, id)
CREATE UNIQUE INDEX schedule_tenant_id_process_flow_region_id_begins_key ON app.schedule USING btree (tenant_id, process, flow, region_id, begins)
CREATE UNIQUE INDEX schedule_trouble_pkey ON app.schedule_trouble USING btree (tenant_id)
CREATE UNIQUE INDEX session_pkey ON identity.session USING btree (id)
CREATE UNIQUE INDEX session_token_key ON identity.session USING btree (token)
CREATE UNIQUE INDEX signing_key_pkey ON app.signing_key USING btree (tenant_id, id)
CREATE UNIQUE INDEX submission_pkey ON app.submission USING btree (tenant_id, id)
CREATE UNIQUE INDEX submission_tenant_id_link_id_command_id_key ON app.submission USING btree (tenant_id, link_id, command_id)
CREATE UNIQUE INDEX submission_token_hash_key ON app.submission USING btree (token_hash)
CREATE UNIQUE INDEX task_pkey ON app.task USING btree (tenant_id, id)
CREATE UNIQUE INDEX team_pkey ON app.team USING btree (tenant_id, id)
CREATE UNIQUE INDEX user_email_key ON identity."user" USING btree (email)
CREATE UNIQUE INDEX user_pkey ON identity."user" USING btree (id)
CREATE UNIQUE INDEX verification_pkey ON identity.verification USING btree (id)
CREATE UNIQUE INDEX version_pkey ON app.version USING btree (tenant_id, process, version)
CREATE UNIQUE INDEX webhook_id_key ON app.webhook USING btree (id)
CREATE UNIQUE INDEX webhook_message_pkey ON app.webhook_message USING btree (tenant_id, webhook_id, id)
CREATE UNIQUE INDEX webhook_pkey ON app.webhook USING btree (tenant_id, id)
CREATE UNIQUE INDEX work_calendar_pkey ON app.work_calendar USING btree (tenant_id, region_id, version)

-- policies

app.api_key lookup for SELECT to OWNER using (true) with check ()
app.api_key tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.audit_entry tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.audit_head tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.command tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.connection tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.consent_receipt tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.deal tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.deal_attachment tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.deal_event tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.deal_file tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.deal_reveal tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.deal_series tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.deal_timer lookup for SELECT to OWNER using (true) with check ()
app.deal_timer tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.definition tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.draft tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.file tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.kept_answer tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.notification tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.organization lookup for SELECT to OWNER using (true) with check ()
app.organization tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.people_group tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.people_group_member tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.person lookup for SELECT to OWNER using (true) with check ()
app.person tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.person_role lookup for SELECT to OWNER using (true) with check ()
app.person_role tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.process tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.proxy tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.public_link lookup for SELECT to OWNER using (true) with check ()
app.public_link tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.region tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.release tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.release_change tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.role_slot tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.schedule lookup for SELECT to OWNER using (true) with check ()
app.schedule tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.schedule_change lookup for SELECT to OWNER using (true) with check ()
app.schedule_change tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.schedule_occurrence tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.schedule_trouble lookup for SELECT to OWNER using (true) with check ()
app.schedule_trouble tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.signing_key tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.submission lookup for SELECT to OWNER using (true) with check ()
app.submission tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.task tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.team tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.version tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.webhook lookup for SELECT to OWNER using (true) with check ()
app.webhook tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.webhook_message tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))
app.work_calendar tenant for ALL to public using ((tenant_id = current_setting('app.tenant'::text, true))) with check ((tenant_id = current_setting('app.tenant'::text, true)))

-- triggers

CREATE TRIGGER calendar_plans AFTER INSERT ON app.work_calendar FOR EACH ROW EXECUTE FUNCTION app.mark_schedules()
CREATE TRIGGER people_group_counts AFTER INSERT OR DELETE OR UPDATE ON app.people_group FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER people_group_member_counts AFTER INSERT OR DELETE OR UPDATE ON app.people_group_member FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER person_counts AFTER INSERT OR DELETE OR UPDATE ON app.person FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER person_role_counts AFTER INSERT OR DELETE OR UPDATE ON app.person_role FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER proxy_counts AFTER INSERT OR UPDATE ON app.proxy FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER region_counts AFTER INSERT OR DELETE OR UPDATE ON app.region FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER region_plans AFTER INSERT OR UPDATE ON app.region FOR EACH ROW EXECUTE FUNCTION app.mark_schedules()
CREATE TRIGGER release_plans AFTER INSERT OR UPDATE ON app.release FOR EACH ROW EXECUTE FUNCTION app.mark_schedules()
CREATE TRIGGER role_slot_counts AFTER INSERT OR DELETE OR UPDATE ON app.role_slot FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER team_counts AFTER INSERT OR DELETE OR UPDATE ON app.team FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()
CREATE TRIGGER version_plans AFTER INSERT ON app.version FOR EACH ROW EXECUTE FUNCTION app.mark_schedules()
CREATE TRIGGER work_calendar_counts AFTER INSERT OR DELETE OR UPDATE ON app.work_calendar FOR EACH STATEMENT EXECUTE FUNCTION app.count_organization_change()

-- functions

CREATE OR REPLACE FUNCTION app.add_job(task text, payload json, job_key text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, queue text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform graphile_worker.add_job(
    identifier => task,
    payload => json_build_object('tenant', current_setting('app.tenant', true), 'job', payload),
    queue_name => queue, run_at => run_at, max_attempts => 12,
    job_key => current_setting('app.tenant', true) || ':' || job_key);
end $function$
CREATE OR REPLACE FUNCTION app.announce_free_queue()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
  return null;
end $function$
CREATE OR REPLACE FUNCTION app.count_organization_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update app.organization set version = version + 1
    where tenant_id = current_setting('app.tenant', true);
  return null;
end $function$
CREATE OR REPLACE FUNCTION app.count_request(counted text, window_seconds integer, amount integer DEFAULT 1)
 RETURNS TABLE(count integer, seconds_left integer)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into app.request_count as c (key, count, window_ends)
    values (counted, amount, now() + make_interval(secs => window_seconds))
  on conflict (key) do update set
    count = case when c.window_ends <= now() then amount else c.count + amount end,
    window_ends = case when c.window_ends <= now() then excluded.window_ends else c.window_ends end
  returning c.count, greatest(1, ceil(extract(epoch from c.window_ends - now())))::integer
$function$
CREATE OR REPLACE FUNCTION app.expect_equal(one bigint, other bigint, state text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if one <> other then
    raise exception 'expected % and found %', one, other using errcode = state;
  end if;
end $function$
CREATE OR REPLACE FUNCTION app.failed_jobs()
 RETURNS TABLE(id text, task text, deal_id text, attempts integer, next_try timestamp with time zone, gave_up boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query
    select j.id::text, t.identifier, j.payload #>> '{job,deal}', j.attempts::integer, j.run_at, j.attempts >= j.max_attempts
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'tenant' = current_setting('app.tenant', true) and j.last_error is not null
    order by j.id desc limit 200;
end $function$
CREATE OR REPLACE FUNCTION app.find_api_key(hash text)
 RETURNS TABLE(tenant_id text, key_id text, person_id text, name text, email text, locale text, roles text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.tenant_id, k.id, p.id, p.name, p.email, p.locale,
    array(select r.role from app.person_role r where r.tenant_id = p.tenant_id and r.person_id = p.id order by r.role)
  from app.api_key k join app.person p on p.tenant_id = k.tenant_id and p.id = k.person_id
  where k.secret_hash = hash and p.active
$function$
CREATE OR REPLACE FUNCTION app.find_link(link text)
 RETURNS TABLE(tenant_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select l.tenant_id from app.public_link l where l.id = link $function$
CREATE OR REPLACE FUNCTION app.find_member(signed_in text)
 RETURNS TABLE(tenant_id text, person_id text, name text, email text, locale text, roles text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.tenant_id, p.id, p.name, p.email, p.locale,
    array(select r.role from app.person_role r where r.tenant_id = p.tenant_id and r.person_id = p.id order by r.role)
  from app.person p where p.user_id = signed_in and p.active
$function$
CREATE OR REPLACE FUNCTION app.find_submission(token text)
 RETURNS TABLE(tenant_id text, id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select s.tenant_id, s.id from app.submission s where s.token_hash = token $function$
CREATE OR REPLACE FUNCTION app.find_webhook(webhook text)
 RETURNS TABLE(tenant_id text, sealed_secret text, sealed_before text, before_until timestamp with time zone, open boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select w.tenant_id, w.sealed_secret, w.sealed_before, w.before_until, w.open from app.webhook w where w.id = webhook $function$
CREATE OR REPLACE FUNCTION app.forget_request_count(counted text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from app.request_count where key = counted
$function$
CREATE OR REPLACE FUNCTION app.list_organizations()
 RETURNS TABLE(tenant_id text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.tenant_id, o.name from app.organization o order by o.created_at
$function$
CREATE OR REPLACE FUNCTION app.mark_schedules()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into app.schedule_change (tenant_id) values (new.tenant_id);
  return null;
end $function$
CREATE OR REPLACE FUNCTION app.notify_live(message jsonb)
 RETURNS void
 LANGUAGE sql
AS $function$
  select pg_catalog.pg_notify('dealwright_live',
    pg_catalog.jsonb_build_object('tenant', pg_catalog.current_setting('app.tenant', true), 'message', message)::pg_catalog.text)
$function$
CREATE OR REPLACE FUNCTION app.organizations_with_due_schedules()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.tenant_id from app.organization o
  where exists (select from app.schedule s where s.tenant_id = o.tenant_id and s.active and s.try_at <= now())
    or (exists (select from app.schedule_change c where c.tenant_id = o.tenant_id)
      and not exists (select from app.schedule_trouble t where t.tenant_id = o.tenant_id and t.try_at > now()))
$function$
CREATE OR REPLACE FUNCTION app.organizations_with_due_timers()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.tenant_id from app.organization o
  where exists (select from app.deal_timer t where t.tenant_id = o.tenant_id and t.try_at <= now())
$function$
CREATE OR REPLACE FUNCTION app.protect(target regclass, verbs text DEFAULT 'select, insert, update, delete'::text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if verbs !~ '^(select|insert|update|delete)(, (select|insert|update|delete))*$' then
    raise exception 'unknown verbs %', verbs;
  end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s to public using (tenant_id = current_setting(''app.tenant'', true)) with check (tenant_id = current_setting(''app.tenant'', true))',
    target);
  execute format('grant %s on %s to dealwright_app', verbs, target);
end $function$
CREATE OR REPLACE FUNCTION app.retry_job(job text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare found_id bigint;
begin
  select j.id into found_id from graphile_worker._private_jobs j
    where j.id = job::bigint and j.payload ->> 'tenant' = current_setting('app.tenant', true) and j.last_error is not null;
  if found_id is null then return false; end if;
  perform graphile_worker.reschedule_jobs(array[found_id], run_at => now(), attempts => 0);
  return found;
end $function$

-- grants

delete, insert, select table app.file to dealwright_app
delete, insert, select, update table app.api_key to dealwright_app
delete, insert, select, update table app.connection to dealwright_app
delete, insert, select, update table app.deal_series to dealwright_app
delete, insert, select, update table app.deal_timer to dealwright_app
delete, insert, select, update table app.draft to dealwright_app
delete, insert, select, update table app.kept_answer to dealwright_app
delete, insert, select, update table app.notification to dealwright_app
delete, insert, select, update table app.people_group to dealwright_app
delete, insert, select, update table app.people_group_member to dealwright_app
delete, insert, select, update table app.person to dealwright_app
delete, insert, select, update table app.person_role to dealwright_app
delete, insert, select, update table app.process to dealwright_app
delete, insert, select, update table app.public_link to dealwright_app
delete, insert, select, update table app.region to dealwright_app
delete, insert, select, update table app.release to dealwright_app
delete, insert, select, update table app.role_slot to dealwright_app
delete, insert, select, update table app.schedule to dealwright_app
delete, insert, select, update table app.schedule_change to dealwright_app
delete, insert, select, update table app.schedule_occurrence to dealwright_app
delete, insert, select, update table app.schedule_trouble to dealwright_app
delete, insert, select, update table app.submission to dealwright_app
delete, insert, select, update table app.task to dealwright_app
delete, insert, select, update table app.team to dealwright_app
delete, insert, select, update table app.webhook to dealwright_app
delete, insert, select, update table app.webhook_message to dealwright_app
delete, insert, select, update table identity.account to dealwright_identity
delete, insert, select, update table identity.session to dealwright_identity
delete, insert, select, update table identity.user to dealwright_identity
delete, insert, select, update table identity.verification to dealwright_identity
execute function app.add_job(text,json,text,timestamp with time zone,text) to dealwright_app
execute function app.count_request(text,integer,integer) to dealwright_app
execute function app.expect_equal(bigint,bigint,text) to dealwright_app
execute function app.failed_jobs() to dealwright_app
execute function app.find_api_key(text) to dealwright_app
execute function app.find_link(text) to dealwright_app
execute function app.find_member(text) to dealwright_app
execute function app.find_submission(text) to dealwright_app
execute function app.find_webhook(text) to dealwright_app
execute function app.forget_request_count(text) to dealwright_app
execute function app.list_organizations() to dealwright_app
execute function app.notify_live(jsonb) to dealwright_app
execute function app.organizations_with_due_schedules() to dealwright_app
execute function app.organizations_with_due_timers() to dealwright_app
execute function app.retry_job(text) to dealwright_app
insert, select table app.audit_entry to dealwright_app
insert, select table app.command to dealwright_app
insert, select table app.consent_receipt to dealwright_app
insert, select table app.deal_attachment to dealwright_app
insert, select table app.deal_event to dealwright_app
insert, select table app.deal_file to dealwright_app
insert, select table app.deal_reveal to dealwright_app
insert, select table app.definition to dealwright_app
insert, select table app.release_change to dealwright_app
insert, select table app.signing_key to dealwright_app
insert, select table app.version to dealwright_app
insert, select table app.work_calendar to dealwright_app
insert, select, update table app.audit_head to dealwright_app
insert, select, update table app.deal to dealwright_app
insert, select, update table app.organization to dealwright_app
insert, select, update table app.proxy to dealwright_app
usage schema app to dealwright_app
usage schema identity to dealwright_identity
