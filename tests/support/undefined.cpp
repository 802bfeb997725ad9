// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does what UndefinedBehaviorSanitizer must end a program for: the sum runs over. Its test passes when this one fails.
#include <limits>

int main(int argc, char **)
{
    return std::numeric_limits<int>::max() + argc == 0 ? 1 : 0;
}
