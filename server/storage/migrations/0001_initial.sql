-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 in UTC. Ids are positive and below 2^63. Truth is 0 or 1.
-- A statement ends at the end of a line; inside a trigger only the line "END;" ends it.

CREATE TABLE instance (
    id TEXT NOT NULL PRIMARY KEY,
    created_at BIGINT NOT NULL
);

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE accounts (
    id BIGINT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    role INTEGER NOT NULL,
    password_hash TEXT NOT NULL,
    disabled INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    last_login_at BIGINT
);

CREATE TABLE sessions (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES accounts (id),
    token_hash BLOB NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ip_address TEXT NOT NULL,
    user_agent TEXT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account);
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE totp_secrets (
    account BIGINT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    sealed_secret BLOB NOT NULL,
    enabled_at BIGINT,
    generated_at BIGINT NOT NULL,
    last_step BIGINT NOT NULL,
    failures_in_a_row INTEGER NOT NULL
);

CREATE TABLE backup_codes (
    account BIGINT NOT NULL REFERENCES accounts (id),
    code_hash BLOB NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account, code_hash)
);

-- The order added is the order of the ids: a new id is above all that are there.
CREATE TABLE whitelist_entries (
    id INTEGER NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES accounts (id),
    entry TEXT NOT NULL,
    label TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    UNIQUE (account, entry)
);

CREATE TABLE blocks (
    id BIGINT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    blocked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    lifted_at BIGINT
);
CREATE INDEX blocks_by_end ON blocks (expires_at) WHERE lifted_at IS NULL;

CREATE TABLE alerts (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT REFERENCES accounts (id),
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    severity INTEGER NOT NULL,
    description TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    occurrences INTEGER NOT NULL,
    resolved INTEGER NOT NULL,
    resolved_at BIGINT,
    resolved_by BIGINT,
    note TEXT NOT NULL
);
CREATE UNIQUE INDEX alerts_open ON alerts (COALESCE(account, 0), type, subject) WHERE resolved = 0;
CREATE INDEX alerts_by_account ON alerts (account, created_at, id);
CREATE INDEX alerts_by_time ON alerts (created_at, id);

CREATE TABLE alert_evidence (
    alert BIGINT NOT NULL REFERENCES alerts (id),
    activity BIGINT NOT NULL,
    PRIMARY KEY (alert, activity)
);

-- The log. Strings that come back again and again (actions, methods, paths, user agents, countries) stand once in
-- activity_words and addresses once in activity_addresses: a row is a third of its size, an index entry is two small
-- numbers, and a free-text search looks at each string once. The hash chain covers the strings, not their numbers.
--
-- Every index costs the hot path a microsecond or two per row (its entry, and its pages in the write-ahead log), so these
-- are all there are; each is ordered by time, and within the same millisecond by the sequence, so that no page needs a
-- sort:
--   by account   one account's rows; with the address, so that "requests per address" reads the index alone
--   by time      everybody's rows
--   by address   one address's rows, whoever it called as
--   by action and by status leave out the one value that nearly every row has (word 2, api_request; status 200): a
--                question for that value finds its page at once along the account or the time. The address is in the
--                first for the count of failed logins.
-- The endpoint stands in the first two: a handful of paths takes nearly all requests, so a page is found at once along
-- the time, and the total comes from the index alone.
CREATE TABLE activity_words (
    id INTEGER NOT NULL PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
INSERT INTO activity_words (id, word) VALUES (1, ''), (2, 'api_request'), (3, 'login_failed'), (4, '2fa_failed');

CREATE TABLE activity_addresses (
    id INTEGER NOT NULL PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    network TEXT NOT NULL -- what failed logins are counted by: the IPv6 /64, else the address itself
);
CREATE INDEX activity_addresses_by_network ON activity_addresses (network);

CREATE TABLE activity (
    sequence INTEGER NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    account BIGINT,
    action INTEGER NOT NULL,
    address INTEGER NOT NULL,
    agent INTEGER NOT NULL,
    method INTEGER NOT NULL,
    endpoint INTEGER NOT NULL,
    status INTEGER NOT NULL,
    country INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    metadata TEXT NOT NULL,
    mac BLOB NOT NULL
);
CREATE INDEX activity_by_account ON activity (account, at, sequence, endpoint, address);
CREATE INDEX activity_by_time ON activity (at, sequence, endpoint);
CREATE INDEX activity_by_address ON activity (address, at, sequence);
CREATE INDEX activity_by_action ON activity (action, at, sequence, address) WHERE action <> 2;
CREATE INDEX activity_by_status ON activity (status, at, sequence) WHERE status <> 200;

-- Append-only, for this program as well. Retention will be a later migration: it replaces the second trigger by one
-- that lets whole days go from the front once their cut is recorded under the chain's key.
CREATE TRIGGER activity_is_not_changed BEFORE UPDATE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the activity log is append-only');
END;
CREATE TRIGGER activity_is_not_deleted BEFORE DELETE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the activity log is append-only');
END;

-- Rows per minute and hour (counted from 1970): of one account, of no account (0), of all rows (-1).
CREATE TABLE activity_minutes (
    account BIGINT NOT NULL,
    minute BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    failed_logins BIGINT NOT NULL,
    PRIMARY KEY (account, minute)
);

CREATE TABLE activity_hours (
    account BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    failed_logins BIGINT NOT NULL,
    PRIMARY KEY (account, hour)
);
