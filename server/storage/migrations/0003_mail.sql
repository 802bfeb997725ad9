-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is told by e-mail, and what is waiting to be sent.

-- An account without a row has the defaults: on, from high severity, to its own e-mail.
CREATE TABLE notification_preferences (
    account BIGINT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    enabled INTEGER NOT NULL,
    min_severity INTEGER NOT NULL,
    address TEXT NOT NULL -- empty: the account's own
);

-- One row for each alert and account that is told of it: at most one mail per episode. A row is made by the transaction
-- that raises the alert, so that nothing can be lost between the two.
--   state         0 waiting, 1 sent, 2 given up, 3 no longer wanted
--   held          the recipient's hourly cap was reached: it goes into a digest
--   digest        the row whose mail holds this one too; written before that mail is sent, so that a repeated delivery
--                 has the same content and Message-ID
--   server_fault  the last attempt failed for a reason that has nothing to do with this mail
CREATE TABLE outbox (
    id INTEGER NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES accounts (id),
    alert BIGINT NOT NULL REFERENCES alerts (id),
    state INTEGER NOT NULL,
    queued_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    first_tried_at BIGINT,
    attempts INTEGER NOT NULL,
    server_fault INTEGER NOT NULL,
    held INTEGER NOT NULL,
    digest BIGINT,
    recipient TEXT NOT NULL, -- whom it was last tried to be sent to
    ended_at BIGINT,
    reply TEXT NOT NULL,     -- the mail server's last words
    UNIQUE (alert, account)
);
CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE state = 0;
CREATE INDEX outbox_sent ON outbox (recipient, ended_at) WHERE state = 1;
CREATE INDEX outbox_by_account ON outbox (account, ended_at);
