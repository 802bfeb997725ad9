-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what a start tells that the key beside it is the one that this database was written under, before it writes
-- anything: an HMAC over the instance's id under a key that serves nothing else. Empty: the first start since has yet to
-- write it.
ALTER TABLE instance ADD COLUMN key_check TEXT NOT NULL DEFAULT '';
