-- SPDX-License-Identifier: GPL-3.0-or-later
-- For each block of 4096 rows that is complete: how many of them have each endpoint (kind 0), user agent (1) and country
-- (2), as server/storage/valuecounts.h has it. Totals of lists that are filtered by them, for which there are no rollups,
-- are sums of these. They are written together with the block's search filter, so all of those are made anew: behind the
-- commits, and a block without them is read.
CREATE TABLE activity_values (
    kind BIGINT NOT NULL,
    block BIGINT NOT NULL,
    counts BLOB NOT NULL,
    PRIMARY KEY (kind, block)
) WITHOUT ROWID;

DELETE FROM activity_blocks;
