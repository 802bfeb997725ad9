-- SPDX-License-Identifier: GPL-3.0-or-later
-- How other systems plug in: API keys, and what is remembered of the events that they report.

CREATE TABLE api_keys (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES accounts (id),
    key_hash BLOB NOT NULL UNIQUE,
    hint TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL, -- names with a comma between them
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    last_used_at BIGINT,
    last_used_address TEXT NOT NULL
);
CREATE INDEX api_keys_by_account ON api_keys (account);

-- The client ids of ingested events, so that an event sent twice is one row. Numbered per account in the order they
-- came: what is too old is found without a search.
CREATE TABLE ingested_events (
    account BIGINT NOT NULL REFERENCES accounts (id),
    number BIGINT NOT NULL,
    client_event_id TEXT NOT NULL,
    PRIMARY KEY (account, number),
    UNIQUE (account, client_event_id)
);

-- Failed logins that were reported without the right to block an address. They look like those that count, and after a
-- start the last hour's are counted again.
CREATE TABLE uncounted_failures (
    sequence BIGINT NOT NULL PRIMARY KEY
);
