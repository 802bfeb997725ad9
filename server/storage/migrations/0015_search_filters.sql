-- SPDX-License-Identifier: GPL-3.0-or-later
-- A search for whole words skips what can't hold them. For each block of 4096 rows that is complete (block 0: sequences 1
-- to 4096) there are the times between which its rows are, and a Bloom filter over the words of its rows and the numbers
-- of the strings that they share. Both are written after the rows, in transactions of their own, also for the rows that
-- are there already. A block without them is read. The filter stands in 32 pieces, by the hash of what is looked for: a
-- search reads one piece of each block, and those lie side by side.
CREATE TABLE activity_blocks (
    block INTEGER NOT NULL PRIMARY KEY,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);

CREATE TABLE activity_filters (
    piece BIGINT NOT NULL,
    block BIGINT NOT NULL,
    bits BLOB NOT NULL,
    PRIMARY KEY (piece, block)
) WITHOUT ROWID;
