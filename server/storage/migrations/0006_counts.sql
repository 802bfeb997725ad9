-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes a log of ten million rows answer as fast as a small one.

-- The rollups are their primary key's tree and nothing beside it: half the pages for each commit to write.
CREATE TABLE minutes_kept (
    account BIGINT NOT NULL,
    minute BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    failed_logins BIGINT NOT NULL,
    local_requests BIGINT NOT NULL DEFAULT 0,
    sensitive BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (account, minute)
) WITHOUT ROWID;
INSERT INTO minutes_kept (account, minute, requests, failed, failed_logins, local_requests, sensitive)
SELECT account, minute, requests, failed, failed_logins, local_requests, sensitive FROM activity_minutes;
DROP TABLE activity_minutes;
ALTER TABLE minutes_kept RENAME TO activity_minutes;

CREATE TABLE hours_kept (
    account BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    failed_logins BIGINT NOT NULL,
    local_requests BIGINT NOT NULL DEFAULT 0,
    sensitive BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (account, hour)
) WITHOUT ROWID;
INSERT INTO hours_kept (account, hour, requests, failed, failed_logins, local_requests, sensitive)
SELECT account, hour, requests, failed, failed_logins, local_requests, sensitive FROM activity_hours;
DROP TABLE activity_hours;
ALTER TABLE hours_kept RENAME TO activity_hours;

-- Rows per hour with one action, from one address, with one status: of one account (or of all, -1), so that totals,
-- deep pages and histograms with such a filter need none of the rows. Written every few thousand rows at once, with up
-- to where the log is counted; what came after that is counted from the rows themselves.
--   facet    1 an action, 2 an address, 3 a status
--   value    its number in activity_words or activity_addresses; the status itself
CREATE TABLE activity_counts (
    account BIGINT NOT NULL,
    facet INTEGER NOT NULL,
    value BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    PRIMARY KEY (account, facet, value, hour)
) WITHOUT ROWID;

CREATE TABLE activity_counted (
    id INTEGER NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL
);
INSERT INTO activity_counted (id, sequence) SELECT 1, COALESCE(MAX(sequence), 0) FROM activity;

CREATE TEMPORARY TABLE kinds AS
SELECT account, (at - ((at % 3600000) + 3600000) % 3600000) / 3600000 AS hour, action, address, status,
       COUNT(*) AS requests, SUM(CASE WHEN status >= 400 THEN 1 ELSE 0 END) AS failed
FROM activity GROUP BY 1, 2, 3, 4, 5;
INSERT INTO activity_counts SELECT account, 1, action, hour, SUM(requests), SUM(failed) FROM kinds
WHERE account IS NOT NULL GROUP BY 1, 2, 3, 4;
INSERT INTO activity_counts SELECT account, 2, address, hour, SUM(requests), SUM(failed) FROM kinds
WHERE account IS NOT NULL GROUP BY 1, 2, 3, 4;
INSERT INTO activity_counts SELECT account, 3, status, hour, SUM(requests), SUM(failed) FROM kinds
WHERE account IS NOT NULL GROUP BY 1, 2, 3, 4;
INSERT INTO activity_counts SELECT -1, 1, action, hour, SUM(requests), SUM(failed) FROM kinds GROUP BY 1, 2, 3, 4;
INSERT INTO activity_counts SELECT -1, 2, address, hour, SUM(requests), SUM(failed) FROM kinds GROUP BY 1, 2, 3, 4;
INSERT INTO activity_counts SELECT -1, 3, status, hour, SUM(requests), SUM(failed) FROM kinds GROUP BY 1, 2, 3, 4;
DROP TABLE kinds;

-- The same indexes with the short columns that the other filters ask for, so that what has to be counted from rows (an
-- hour's part, two filters at once) is counted from an index alone.
DROP INDEX activity_by_account;
DROP INDEX activity_by_time;
DROP INDEX activity_by_address;
DROP INDEX activity_by_action;
CREATE INDEX activity_by_account ON activity (account, at, sequence, endpoint, address, action, status);
CREATE INDEX activity_by_time ON activity (at, sequence, endpoint, action, status);
CREATE INDEX activity_by_address ON activity (address, at, sequence, status);
CREATE INDEX activity_by_action ON activity (action, at, sequence, address, status) WHERE action <> 2;
