# SPDX-License-Identifier: GPL-3.0-or-later
"""The real postject-server, and beside it a real mail server (smtpserver.py, with STARTTLS and sign-in), both on free ports
of 127.0.0.1: for the tests that are Python programs."""

import http.client
import json
import os
import pathlib
import subprocess
import sys
import threading

PATIENCE = 30
PASSWORD = "a long passphrase 7"
SMTP = pathlib.Path(__file__).resolve().with_name("smtpserver.py")


class Failure(Exception):
    pass


def check(condition, text):
    if not condition:
        raise Failure(text)


class MailServer:
    def __init__(self, folder):
        self.certificate, key = os.path.join(folder, "smtp.crt"), os.path.join(folder, "smtp.key")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mail",
                        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", self.certificate],
                       check=True, capture_output=True)
        self.process = subprocess.Popen(
            [sys.executable, SMTP, "--certificate", self.certificate, "--key", key, "--user", "postject", "--password",
             "secret"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.changed = threading.Condition()
        self.port, self.mode, self.connections, self.messages = 0, "", 0, []
        threading.Thread(target=self.read, daemon=True).start()
        self.wait(lambda: self.port, "the mail server does not start")

    def read(self):
        for line in self.process.stdout:
            event = json.loads(line)
            with self.changed:
                self.port = event.get("port", self.port)
                self.mode = event.get("mode", self.mode)
                self.connections += "connected" in event
                if "message" in event:
                    self.messages.append(event["message"])
                self.changed.notify_all()

    def wait(self, condition, text):
        with self.changed:
            check(self.changed.wait_for(condition, PATIENCE), text)

    def set_mode(self, mode):
        self.process.stdin.write(mode + "\n")
        self.process.stdin.flush()
        self.wait(lambda: self.mode == mode, "the mail server does not answer")

    def end(self):
        self.process.stdin.close()
        self.process.wait(PATIENCE)


class LiveServer:
    # more: further lines of the configuration file, before its tables.
    def __init__(self, program, folder, mail, more=""):
        self.program = os.path.abspath(program)
        configuration = os.path.join(folder, "server.toml")
        pathlib.Path(configuration).write_text(
            f'data_dir = "{folder}/data"\nlisten = "127.0.0.1:0"\n{more}\n[mail]\nserver = "127.0.0.1"\n'
            f'port = {mail.port}\nuser = "postject"\npassword = "secret"\nfrom = "postject@example.com"\n'
            f'ca_file = "{mail.certificate}"\n')
        self.words = ["--config", configuration]
        self.environment = {**os.environ, "XDG_CONFIG_HOME": os.path.join(folder, "config"),
                            "XDG_RUNTIME_DIR": os.path.join(folder, "runtime"), "TZ": "UTC", "LC_ALL": "C.UTF-8"}
        for name in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
            os.mkdir(self.environment[name], 0o700)
        self.process = None
        self.port = 0

    def start(self):
        self.process = subprocess.Popen([self.program, *self.words], stdout=subprocess.PIPE, env=self.environment,
                                        text=True)
        line = self.process.stdout.readline()
        check(line.startswith("Listening on http://127.0.0.1:"), f"the server does not start: {line!r}")
        self.port = int(line.rsplit(":", 1)[1])

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()

    def stop(self):
        self.process.terminate()
        check(self.process.wait(PATIENCE) == 0, "SIGTERM does not end the server cleanly")
        self.process.stdout.close()

    def add_account(self, email, *options):
        done = subprocess.run([self.program, *self.words, "account", "add", email, *options], input=PASSWORD + "\n",
                              env=self.environment, capture_output=True, text=True, timeout=60)
        check(done.returncode == 0, f"account add: {done.stderr.strip()}")

    def connect(self, source="127.0.0.1"):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE, source_address=(source, 0))

    # Status, headers and the JSON body; over a connection of its own from that address, or over one that is open.
    def ask(self, method, path, token=None, body=None, source="127.0.0.1", headers=(), connection=None):
        own = connection is None
        connection = connection or self.connect(source)
        sent = dict(headers)
        if token:
            sent["Authorization"] = f"Bearer {token}"
        if body is not None:
            sent["Content-Type"] = "application/json"
        connection.request(method, path, None if body is None else json.dumps(body), sent)
        answer = connection.getresponse()
        content = answer.read()
        if own:
            connection.close()
        return answer.status, answer.headers, json.loads(content) if content else {}

    def login(self, email, password=PASSWORD, **more):
        return self.ask("POST", "/v1/auth/login", body={"email": email, "password": password}, **more)
