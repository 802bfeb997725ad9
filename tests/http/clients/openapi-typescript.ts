// SPDX-License-Identifier: GPL-3.0-or-later
//
// By openapi-fetch with the types that openapi-typescript makes of the description.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/types.js";
import { type Client, Refused, run } from "./flow.js";

type Answer<T> = { data?: T; error?: components["schemas"]["Problem"]; response: { status: number } };

async function data<T>(call: Promise<Answer<T>>): Promise<T> {
    const { data, error, response } = await call;
    if (data === undefined) throw new Refused(response.status, error?.code ?? "");
    return data;
}

function make(baseUrl: string): Client {
    const api = createClient<paths>({ baseUrl });
    let bearer = "";
    api.use({
        onRequest({ request }) {
            if (bearer) request.headers.set("Authorization", `Bearer ${bearer}`);
            return request;
        },
    });
    return {
        login: (email, password, twoFactorToken) => data(api.POST("/v1/auth/login", { body: { email, password, twoFactorToken } })),
        signedIn: (token) => {
            bearer = token;
        },
        generate: () => data(api.POST("/v1/auth/2fa/generate")),
        enable: (token) => data(api.POST("/v1/auth/2fa/enable", { body: { token } })),
        disable: (token) => data(api.POST("/v1/auth/2fa/disable", { body: { token } })),
        addToWhitelist: (ip) => data(api.POST("/v1/auth/ip-whitelist", { body: { ip } })),
        whitelist: () => data(api.GET("/v1/auth/ip-whitelist")),
        removeFromWhitelist: (ip) => data(api.DELETE("/v1/auth/ip-whitelist", { body: { ip } })),
        alerts: () => data(api.GET("/v1/security/alerts", { params: { query: { limit: 10 } } })),
        resolve: (alertId) => data(api.PATCH("/v1/security/alerts/{alertId}", { params: { path: { alertId } }, body: { resolved: true } })),
        logs: (query) => data(api.GET("/v1/security/activity-logs", { params: { query } })),
    };
}

await run(make);
