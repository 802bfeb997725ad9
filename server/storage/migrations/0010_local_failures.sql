-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of the failed requests came over the console's own socket: a listing without that socket's requests has its
-- totals and deep pages from the rollups, as every other.
ALTER TABLE activity_minutes ADD COLUMN local_failed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE activity_hours ADD COLUMN local_failed BIGINT NOT NULL DEFAULT 0;

CREATE TEMPORARY TABLE local_failures AS
SELECT COALESCE(account, 0) AS account, (at - ((at % 60000) + 60000) % 60000) / 60000 AS minute, COUNT(*) AS failed
FROM activity
WHERE address = (SELECT id FROM activity_addresses WHERE address = 'local') AND status >= 400
GROUP BY 1, 2;
INSERT INTO local_failures (account, minute, failed) SELECT -1, minute, SUM(failed) FROM local_failures GROUP BY minute;
CREATE TEMPORARY TABLE local_failures_by_hour AS
SELECT account, (minute - ((minute % 60) + 60) % 60) / 60 AS hour, SUM(failed) AS failed
FROM local_failures GROUP BY 1, 2;
UPDATE activity_minutes SET local_failed = (
    SELECT failed FROM local_failures
    WHERE local_failures.account = activity_minutes.account AND local_failures.minute = activity_minutes.minute)
WHERE (account, minute) IN (SELECT account, minute FROM local_failures);
UPDATE activity_hours SET local_failed = (
    SELECT failed FROM local_failures_by_hour
    WHERE local_failures_by_hour.account = activity_hours.account AND local_failures_by_hour.hour = activity_hours.hour)
WHERE (account, hour) IN (SELECT account, hour FROM local_failures_by_hour);
DROP TABLE local_failures;
DROP TABLE local_failures_by_hour;
