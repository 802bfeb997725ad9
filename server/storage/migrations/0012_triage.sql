-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an alert turned out to be (0 real, 1 false, 2 expected, 3 a test), and until when it is put off; it comes back
-- earlier when it gets worse than it was then.
ALTER TABLE alerts ADD COLUMN verdict INTEGER;
ALTER TABLE alerts ADD COLUMN snoozed_until BIGINT;
ALTER TABLE alerts ADD COLUMN snoozed_occurrences BIGINT NOT NULL DEFAULT 0;

-- What was done about an alert, by whom. The log's rows tell the same, until retention removes them.
CREATE TABLE alert_changes (
    alert BIGINT NOT NULL REFERENCES alerts (id),
    number INTEGER NOT NULL, -- 1, 2, 3, … of its alert
    at BIGINT NOT NULL,
    account BIGINT, -- who did it
    action TEXT NOT NULL,
    verdict INTEGER,
    snoozed_until BIGINT,
    note TEXT NOT NULL,
    PRIMARY KEY (alert, number)
);

-- What no alert is raised about. Without an account: of every account, and of none.
CREATE TABLE alert_exceptions (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT REFERENCES accounts (id),
    type INTEGER NOT NULL, -- 0 a place, 1 a path, 2 an address or a range
    subject TEXT NOT NULL,
    ends_at BIGINT,
    note TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by BIGINT
);
CREATE UNIQUE INDEX alert_exceptions_by_subject ON alert_exceptions (COALESCE(account, 0), type, subject);
