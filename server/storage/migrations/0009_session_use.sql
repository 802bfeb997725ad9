-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a session was last used, to the minute: one that nobody uses can end before its time. What is known of the
-- sessions that are open is when they began.
ALTER TABLE sessions ADD COLUMN last_used_at BIGINT NOT NULL DEFAULT 0;
UPDATE sessions SET last_used_at = created_at;
