-- What the assistant suggested, among all events: how often people follow it is asked of these alone. Few.
create index deal_event_suggestion on app.deal_event (tenant_id, at, deal_id) where kind = 'suggestion-made';
