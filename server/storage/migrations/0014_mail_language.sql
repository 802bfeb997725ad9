-- SPDX-License-Identifier: GPL-3.0-or-later
-- The language of an account's mails; empty: that of the setting mail.language.
ALTER TABLE notification_preferences ADD COLUMN language TEXT NOT NULL DEFAULT '';
