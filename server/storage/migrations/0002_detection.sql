-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where an account has signed in from: the newest successful login of each place. The country is '' for an address
-- without a place (private, unknown, the local socket), the city is '' without a city database.
CREATE TABLE login_places (
    account BIGINT NOT NULL REFERENCES accounts (id),
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    last_login_at BIGINT NOT NULL,
    PRIMARY KEY (account, country, city)
);

-- The one row: up to where in the log the detectors have judged, and their alerts are stored.
CREATE TABLE detection_progress (
    id INTEGER NOT NULL PRIMARY KEY,
    judged BIGINT NOT NULL
);
INSERT INTO detection_progress (id, judged) SELECT 1, COALESCE(MAX(sequence), 0) FROM activity;

-- What came over the console's own local socket, counted apart: a console that looks every few seconds is no spike.
ALTER TABLE activity_minutes ADD COLUMN local_requests BIGINT NOT NULL DEFAULT 0;
ALTER TABLE activity_hours ADD COLUMN local_requests BIGINT NOT NULL DEFAULT 0;
CREATE TEMPORARY TABLE local_rows AS
SELECT COALESCE(account, 0) AS account, at / 60000 AS minute, COUNT(*) AS requests FROM activity
WHERE address IN (SELECT id FROM activity_addresses WHERE address = 'local') GROUP BY 1, 2;
INSERT INTO local_rows (account, minute, requests) SELECT -1, minute, SUM(requests) FROM local_rows GROUP BY minute;
UPDATE activity_minutes SET local_requests = local_rows.requests FROM local_rows
WHERE local_rows.account = activity_minutes.account AND local_rows.minute = activity_minutes.minute;
UPDATE activity_hours SET local_requests = summed.requests
FROM (SELECT account, minute / 60 AS hour, SUM(requests) AS requests FROM local_rows GROUP BY 1, 2) AS summed
WHERE summed.account = activity_hours.account AND summed.hour = activity_hours.hour;
DROP TABLE local_rows;
