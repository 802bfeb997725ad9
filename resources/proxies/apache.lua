-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the server whether a request may pass, and says whose it is to the service behind.

require "apache2"
local http = require "socket.http"

local ADDRESS = "http://127.0.0.1:8787/v1/auth/verify"
http.TIMEOUT = 5

function judge(r)
    -- A browser sends no token with its question before a request to another origin (CORS); the service answers it.
    if r.method == "OPTIONS" then
        return apache2.OK
    end
    local _, status, headers = http.request({
        url = ADDRESS,
        headers = {
            ["Authorization"] = r.headers_in["Authorization"],
            ["User-Agent"] = r.headers_in["User-Agent"],
            ["X-Forwarded-Method"] = r.method,
            ["X-Forwarded-Uri"] = r.unparsed_uri,
            ["X-Forwarded-For"] = r.useragent_ip,
        },
    })
    if status == 200 then
        r.headers_in["X-Postject-Account"] = headers["x-postject-account"]
        return apache2.OK
    end
    if status == 401 then
        r.err_headers_out["WWW-Authenticate"] = headers["www-authenticate"] or "Bearer"
        return 401
    end
    return 403 -- refused, or the server gave no answer
end
