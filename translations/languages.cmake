# SPDX-License-Identifier: GPL-3.0-or-later
# What the console offers beside English: the catalogues that are complete, which the test "translations" sees to.
set(OFFERED_LANGUAGES ar de es fr ja zh_CN)
