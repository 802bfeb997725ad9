# SPDX-License-Identifier: GPL-3.0-or-later
"""The real postject-server beside a mail server of somebody else's, which is a setting, so that it can be changed."""

import os
import time

import liveserver
from liveserver import PATIENCE, check

EMAIL = "admin@example.org"


def wait(condition, text):
    until = time.monotonic() + PATIENCE
    while not (value := condition()):
        check(time.monotonic() < until, text)
        time.sleep(0.1)
    return value


class MailedServer(liveserver.LiveServer):
    def __init__(self, program, folder):
        self.program = os.path.abspath(program)
        self.words = ["--data-dir", f"{folder}/data", "--listen", "127.0.0.1:0"]
        self.environment = {**os.environ, "XDG_CONFIG_HOME": f"{folder}/config", "XDG_RUNTIME_DIR": f"{folder}/runtime",
                            "TZ": "UTC", "LC_ALL": "C.UTF-8"}
        for name in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
            os.mkdir(self.environment[name], 0o700)
        self.process = None

    def set(self, **settings):
        body = {f"mail.{name}": value for name, value in settings.items()}
        status, _, answer = self.ask("PATCH", "/v1/admin/settings", self.token, body)
        check(status == 200, f"{body}: {answer}")

    def test_mail(self):
        status, _, answer = self.ask("POST", "/v1/account/notifications/test", self.token)
        check(status == 200, f"a test mail: {answer}")
        return answer["accepted"], answer["steps"][-1]

    def attack(self, source):
        for _ in range(5):
            self.login(EMAIL, "wrong", source=source)

    def delivery(self):
        return self.ask("GET", "/v1/account/notifications", self.token)[2]["delivery"]
