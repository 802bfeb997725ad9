#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) for tests, on a free port of 127.0.0.1.

usage: smtpserver.py [--tls] [--certificate FILE --key FILE] [--user NAME --password WORD]

Without --tls it demands STARTTLS when it has a certificate. One JSON object a line on standard output: {"port"} first,
then {"mode"} for every command read from standard input, {"connected"} and {"message"}. A command is a mode:
  accept        takes everything
  refuse        550 for every recipient           later     451 for every recipient
  answer CODE…  that, for every recipient         noauth    does not offer AUTH, and does not ask for it
  ascii         does not offer SMTPUTF8
  reject        554 after the content             defer     452 after the content
  silent        takes connections and says nothing
  die           drops the connection at DATA      swallow   takes the content, drops the connection without an answer
  plain         does not offer STARTTLS           inject    says more after its answer to STARTTLS, still in clear
It ends with its standard input."""

import argparse
import asyncio
import email
import email.policy
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword, syntax

mode = "accept"
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)  # what clients do wrong here, they do on purpose


def say(**event):
    print(json.dumps(event), flush=True)


def text_of(message, kind):
    part = message.get_body((kind,))
    return part.get_content() if part else ""


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if mode == "refuse":
            return "550 5.1.1 No such user here"
        if mode.startswith("answer "):
            return mode.removeprefix("answer ")
        if mode == "later":
            return "451 4.7.1 Greylisted, try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if mode == "reject":
            return "554 5.7.1 Looks like spam"
        if mode == "defer":
            return "452 4.3.1 Out of space"
        parsed = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        say(message={"from": envelope.mail_from, "to": envelope.rcpt_tos, "raw": envelope.original_content.decode("utf-8", "replace"),
                     "headers": [[name, str(value)] for name, value in parsed.items()], "id": parsed["Message-ID"],
                     "subject": parsed["Subject"], "helo": session.host_name, "text": text_of(parsed, "plain"), "html": text_of(parsed, "html"),
                     "defects": [str(each) for each in parsed.defects], "tls": server.transport.get_extra_info("sslcontext") is not None,
                     "user": session.auth_data.login.decode() if session.auth_data else None})
        if mode == "swallow":
            server.transport.abort()
        return "250 2.0.0 Ok: queued as 4711"


class Server(SMTP):
    async def smtp_DATA(self, arg):
        if mode == "die":
            await self.push("354 Go on")
            self.transport.abort()
            return
        await super().smtp_DATA(arg)

    async def push(self, status):
        if mode == "noauth" and status.startswith(("250-AUTH", "250 AUTH")):
            return
        await super().push(status)

    @syntax("STARTTLS", when="tls_context")
    async def smtp_STARTTLS(self, arg):
        if mode == "plain":
            await self.push("502 5.5.1 Not here")
            return
        if mode == "inject":
            self.transport.write(b"220 Ready\r\n250 AUTH PLAIN\r\n250 Injected\r\n")
            return
        await super().smtp_STARTTLS(arg)


class Silence(asyncio.Protocol):
    pass


def authenticator(options):
    def check(server, session, envelope, mechanism, data):
        ok = isinstance(data, LoginPassword) and data.login == options.user.encode() and data.password == options.password.encode()
        return AuthResult(success=ok, handled=ok, auth_data=data if ok else None,
                          message=None if ok else "535 5.7.8 Wrong user or password")
    return check


def factory(options, context):
    def make():
        say(connected=True)
        if mode == "silent":
            return Silence()
        demands_starttls = context is not None and not options.tls and mode != "plain"
        offers_starttls = demands_starttls or mode == "inject"
        extra = {}
        if options.user:
            extra = {"authenticator": authenticator(options), "auth_required": mode != "noauth",
                     "auth_require_tls": offers_starttls}
        return Server(Handler(), enable_SMTPUTF8=mode != "ascii", tls_context=context if offers_starttls else None,
                      require_starttls=demands_starttls, hostname="mail.test", **extra)
    return make


async def serve(options):
    context = None
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(factory(options, context), "127.0.0.1", options.port,
                                      ssl=context if options.tls else None)
    say(port=server.sockets[0].getsockname()[1])
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    global mode
    while line := await reader.readline():
        mode = line.decode().strip()
        say(mode=mode)


parser = argparse.ArgumentParser()
parser.add_argument("--tls", action="store_true")
for name in ("--certificate", "--key", "--user", "--password"):
    parser.add_argument(name)
parser.add_argument("--port", type=int, default=0)
asyncio.run(serve(parser.parse_args()))
