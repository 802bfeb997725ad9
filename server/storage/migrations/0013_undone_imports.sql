-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of the requests that activity_minutes counts are of imports that were undone: the detectors leave them out.
CREATE TABLE undone_requests (
    account BIGINT NOT NULL,
    minute BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    PRIMARY KEY (account, minute)
);
