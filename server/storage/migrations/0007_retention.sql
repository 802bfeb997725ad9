-- SPDX-License-Identifier: GPL-3.0-or-later
-- How old rows leave the log: from the front of its chain alone, each cut recorded under the chain's key.

-- The one row: the last row that was removed. Since the sequences have no gaps it is also how many were. Without it
-- nothing was removed. seal is an HMAC under the chain's key over all the rest: who has this file alone can't make one.
--   recorded        up to which row a row log_pruned of the log tells of the removal
--   removed_before  what was removed is older than this
CREATE TABLE log_cut (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    sequence BIGINT NOT NULL,
    mac BLOB NOT NULL,
    recorded BIGINT NOT NULL,
    removed_before BIGINT NOT NULL,
    cut_at BIGINT NOT NULL,
    seal BLOB NOT NULL
);
CREATE TRIGGER log_cut_goes_forward BEFORE UPDATE ON log_cut
WHEN NEW.sequence < OLD.sequence OR NEW.recorded < OLD.recorded
BEGIN
    SELECT RAISE(ABORT, 'the cut of the activity log only goes forward');
END;
CREATE TRIGGER log_cut_is_not_deleted BEFORE DELETE ON log_cut
BEGIN
    SELECT RAISE(ABORT, 'the cut of the activity log only goes forward');
END;

DROP TRIGGER activity_is_not_deleted;
CREATE TRIGGER activity_is_not_deleted BEFORE DELETE ON activity
WHEN OLD.sequence > COALESCE((SELECT sequence FROM log_cut), 0)
BEGIN
    SELECT RAISE(ABORT, 'the activity log is append-only');
END;

-- What an alert rests on goes with the rows.
CREATE INDEX alert_evidence_by_activity ON alert_evidence (activity);

-- An address that no row has any more goes too, and its number is never given again: a reader may still remember whose
-- it was.
CREATE TABLE addresses_without_reuse (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL UNIQUE,
    network TEXT NOT NULL -- what failed logins are counted by: the IPv6 /64, else the address itself
);
INSERT INTO addresses_without_reuse (id, address, network) SELECT id, address, network FROM activity_addresses;
DROP TABLE activity_addresses;
ALTER TABLE addresses_without_reuse RENAME TO activity_addresses;
CREATE INDEX activity_addresses_by_network ON activity_addresses (network);
