// SPDX-License-Identifier: GPL-3.0-or-later
//
// By the functions that oazapfts makes of the description.
import * as api from "./generated/functions.js";
import { type Client, Refused, run } from "./flow.js";

type Answer = { status: number; data: unknown };
type Success<A extends Answer> = Extract<A, { status: 200 | 201 }>["data"];

async function data<A extends Answer>(call: Promise<A>): Promise<Success<A>> {
    const answer = await call;
    if (answer.status >= 400) throw new Refused(answer.status, (answer.data as api.Problem).code);
    return answer.data as Success<A>;
}

function make(baseUrl: string): Client {
    api.defaults.baseUrl = baseUrl;
    return {
        login: (email, password, twoFactorToken) => data(api.login({ email, password, twoFactorToken })),
        signedIn: (token) => {
            api.defaults.headers = { Authorization: `Bearer ${token}` };
        },
        generate: () => data(api.generateTwoFactor()),
        enable: (token) => data(api.enableTwoFactor({ token })),
        disable: (token) => data(api.disableTwoFactor({ token })),
        addToWhitelist: (ip) => data(api.addToWhitelist({ ip })),
        whitelist: () => data(api.whitelist()),
        removeFromWhitelist: (ip) => data(api.removeFromWhitelist({ ip })),
        alerts: () => data(api.listAlerts({ limit: 10 })),
        resolve: (alertId) => data(api.changeAlert(alertId, { resolved: true })),
        logs: (query) => data(api.activityLogs(query)),
    };
}

await run(make);
