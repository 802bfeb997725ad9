-- SPDX-License-Identifier: GPL-3.0-or-later
-- All rollups are written after the rows, in transactions of their own, and hold the log up to activity_counted; what came
-- after that is counted from the rows themselves. Minutes and hours were written with each row: the counts by action,
-- address and status are brought to where these stand.
CREATE TEMPORARY TABLE kinds AS
SELECT account, (at - ((at % 3600000) + 3600000) % 3600000) / 3600000 AS hour, action, address, status,
       COUNT(*) AS requests, SUM(CASE WHEN status >= 400 THEN 1 ELSE 0 END) AS failed
FROM activity WHERE sequence > (SELECT sequence FROM activity_counted) GROUP BY 1, 2, 3, 4, 5;
CREATE TEMPORARY TABLE facets AS
SELECT account, 1 AS facet, action AS value, hour, requests, failed FROM kinds
UNION ALL SELECT account, 2, address, hour, requests, failed FROM kinds
UNION ALL SELECT account, 3, status, hour, requests, failed FROM kinds;
INSERT INTO activity_counts (account, facet, value, hour, requests, failed)
SELECT account, facet, value, hour, SUM(requests), SUM(failed) FROM facets WHERE account IS NOT NULL GROUP BY 1, 2, 3, 4
ON CONFLICT (account, facet, value, hour) DO UPDATE SET
requests = activity_counts.requests + excluded.requests, failed = activity_counts.failed + excluded.failed;
INSERT INTO activity_counts (account, facet, value, hour, requests, failed)
SELECT -1, facet, value, hour, SUM(requests), SUM(failed) FROM facets WHERE TRUE GROUP BY 2, 3, 4
ON CONFLICT (account, facet, value, hour) DO UPDATE SET
requests = activity_counts.requests + excluded.requests, failed = activity_counts.failed + excluded.failed;
DROP TABLE facets;
DROP TABLE kinds;
UPDATE activity_counted SET sequence = (SELECT MAX(sequence) FROM activity)
WHERE sequence < (SELECT MAX(sequence) FROM activity);

-- By which paths what is not counted yet will be: one for each line, a line end after each. NULL: the default ones.
ALTER TABLE activity_counted ADD COLUMN sensitive_paths TEXT;
