-- The coming and going of flows among all events, so that how long deals waited is asked of these alone. Small: a few entries a visit.
create index deal_event_of_visits on app.deal_event (tenant_id, deal_id)
  where kind in ('run-started', 'run-ended', 'visit-opened', 'visit-closed', 'visit-reopened');
