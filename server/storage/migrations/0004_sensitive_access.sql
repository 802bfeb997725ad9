-- SPDX-License-Identifier: GPL-3.0-or-later

-- Requests to sensitive paths, counted with the others, so that their chart needs no row of the log. What is there
-- already is counted once, here, by the default paths; the console's own local socket does not count.
ALTER TABLE activity_minutes ADD COLUMN sensitive BIGINT NOT NULL DEFAULT 0;
ALTER TABLE activity_hours ADD COLUMN sensitive BIGINT NOT NULL DEFAULT 0;

CREATE TEMPORARY TABLE counted AS
SELECT COALESCE(account, 0) AS account, at / 60000 AS minute, COUNT(*) AS sensitive FROM activity
WHERE endpoint IN (SELECT id FROM activity_words WHERE word LIKE '/v1/billing%' OR word LIKE '/v1/api-keys%'
                   OR word LIKE '/v1/admin%')
AND address NOT IN (SELECT id FROM activity_addresses WHERE address = 'local')
GROUP BY 1, 2;
INSERT INTO counted (account, minute, sensitive) SELECT -1, minute, SUM(sensitive) FROM counted GROUP BY minute;
UPDATE activity_minutes SET sensitive = found.sensitive FROM counted AS found
WHERE found.account = activity_minutes.account AND found.minute = activity_minutes.minute;
UPDATE activity_hours SET sensitive = found.sensitive
FROM (SELECT account, minute / 60 AS hour, SUM(sensitive) AS sensitive FROM counted GROUP BY 1, 2) AS found
WHERE found.account = activity_hours.account AND found.hour = activity_hours.hour;
DROP TABLE counted;
