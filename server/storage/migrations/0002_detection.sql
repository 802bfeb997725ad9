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
