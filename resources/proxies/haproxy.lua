-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the server whether a request may pass: txn.postject_status is its answer, 0 without one, and
-- txn.postject_account whose request it is. For HAProxy 2.6 and later.

local ADDRESS = "http://127.0.0.1:8787/v1/auth/verify"

local function first(headers, name)
    local values = headers[name]
    return values and values[0]
end

core.register_action("postject_verify", { "http-req" }, function(txn)
    local given = txn.http:req_get_headers()
    local headers = {
        ["host"] = { "postject" },
        ["x-forwarded-method"] = { txn.f:method() },
        ["x-forwarded-uri"] = { txn.f:pathq() },
        ["x-forwarded-for"] = { txn.f:src() },
    }
    for _, name in ipairs({ "authorization", "user-agent" }) do
        local value = first(given, name)
        if value then
            headers[name] = { value }
        end
    end
    local answer = core.httpclient():get({ url = ADDRESS, headers = headers, timeout = 5000 })
    txn:set_var("txn.postject_status", answer and answer.status or 0)
    txn:set_var("txn.postject_account", answer and answer.headers and first(answer.headers, "x-postject-account") or "")
end)
