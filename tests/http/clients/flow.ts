// SPDX-License-Identifier: GPL-3.0-or-later
//
// The requests of the seed (security-features.txt), in its order, by whichever generated client.

export interface Client {
    login(email: string, password: string, twoFactorToken?: string): Promise<{ token: string }>;
    signedIn(token: string): void; // what follows carries it
    generate(): Promise<{ secret: string; qrCode: string }>;
    enable(token: string): Promise<{ message: string; backupCodes: string[] }>;
    disable(token: string): Promise<{ message: string }>;
    addToWhitelist(ip: string): Promise<{ whitelist: string[] }>;
    whitelist(): Promise<{ whitelist: string[] }>;
    removeFromWhitelist(ip: string): Promise<{ whitelist: string[] }>;
    alerts(): Promise<{ alerts: { id: string; type: string; resolved: boolean; createdAt: string }[]; total: number }>;
    resolve(alertId: string): Promise<{ id: string; resolved: boolean }>;
    logs(query: { limit: number; offset: number; startDate: string; endDate: string }): Promise<{
        logs: { id: string; action: string; ipAddress: string | null; userAgent: string; createdAt: string }[];
        total: number;
    }>;
}

// An answer that the description has, and that is none of success.
export class Refused extends Error {
    constructor(
        readonly status: number,
        readonly code: string,
    ) {
        super(`${status} ${code}`);
    }
}

function check(condition: boolean, text: string): void {
    if (!condition) throw new Error(text);
}

function same(actual: unknown, expected: unknown): void {
    const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
    check(is === wanted, `expected ${wanted}, got ${is}`);
}

async function refuses(call: Promise<unknown>, status: number, code: string): Promise<void> {
    const error = await call.then(() => undefined, (reason: unknown) => reason);
    check(error instanceof Refused && error.status === status && error.code === code, `${status} ${code} expected, got ${error}`);
}

// RFC 6238 with SHA-1, steps of 30 s and six digits; the secret is Base32.
async function codeAt(secret: string, milliseconds: number): Promise<string> {
    const bits = [...secret].map((each) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each).toString(2).padStart(5, "0")).join("");
    const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (each) => parseInt(each, 2));
    const counter = new DataView(new ArrayBuffer(8));
    counter.setBigUint64(0, BigInt(Math.floor(milliseconds / 30_000)));
    const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
    const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
    const number = mac.getUint32(mac.getUint8(19) & 0xf) & 0x7fffffff;
    return (number % 1_000_000).toString().padStart(6, "0");
}

async function twoFactor(client: Client, email: string, password: string): Promise<void> {
    const { secret, qrCode } = await client.generate();
    check(qrCode.startsWith("data:image/png;base64,"), "the QR code is no PNG");
    const { message, backupCodes } = await client.enable(await codeAt(secret, Date.now()));
    same(message, "2FA enabled successfully");
    same(backupCodes.length, 10);
    await refuses(client.login(email, password), 401, "two_factor_required");
    await refuses(client.login(email, password, "000000"), 401, "invalid_two_factor_token");
    // The code that turned it on is used up; the next step's is within the window.
    const next = await codeAt(secret, Date.now() + 30_000);
    client.signedIn((await client.login(email, password, next)).token);
    client.signedIn((await client.login(email, password, backupCodes[0])).token);
    await refuses(client.login(email, password, backupCodes[0]), 401, "invalid_two_factor_token");
    same((await client.disable(backupCodes[1] ?? "")).message, "2FA disabled successfully");
}

async function whitelist(client: Client): Promise<void> {
    await client.addToWhitelist("127.0.0.1");
    await client.addToWhitelist("203.0.113.42");
    same((await client.addToWhitelist("192.168.1.0/24")).whitelist, ["127.0.0.1", "203.0.113.42", "192.168.1.0/24"]);
    await refuses(client.addToWhitelist("192.168.1.0/24"), 409, "already_whitelisted");
    await refuses(client.addToWhitelist("192.168.1"), 400, "invalid_ip");
    same((await client.removeFromWhitelist("203.0.113.42")).whitelist, ["127.0.0.1", "192.168.1.0/24"]);
    same((await client.whitelist()).whitelist, ["127.0.0.1", "192.168.1.0/24"]);
}

async function alerts(client: Client): Promise<void> {
    const list = await client.alerts();
    const [alert] = list.alerts;
    check(alert !== undefined && list.total === 1, "there is no alert, or there are more");
    same([alert!.type, alert!.resolved], ["brute_force", false]);
    check(!Number.isNaN(Date.parse(alert!.createdAt)), `createdAt is ${alert!.createdAt}`);
    same((await client.resolve(alert!.id)).resolved, true);
    await refuses(client.resolve("alert_0000000000000001"), 404, "not_found");
}

async function logs(client: Client): Promise<void> {
    const hour = 3_600_000;
    const range = { startDate: new Date(Date.now() - hour).toISOString(), endDate: new Date(Date.now() + hour).toISOString() };
    const page = await client.logs({ ...range, limit: 5, offset: 1 });
    same(page.logs.length, 5);
    check(page.total > 10, `only ${page.total} rows`);
    const all = await client.logs({ ...range, limit: 1000, offset: 0 });
    same(all.logs.length, all.total);
    same(all.logs.filter((row) => row.action === "alert_resolved").length, 1);
    await refuses(client.logs({ ...range, limit: 1001, offset: 0 }), 400, "invalid_request");
}

declare const process: { argv: string[]; exitCode?: number };

export async function run(make: (baseUrl: string) => Client): Promise<void> {
    const [, , baseUrl = "", email = "", password = ""] = process.argv;
    try {
        const client = make(baseUrl);
        client.signedIn((await client.login(email, password)).token);
        await twoFactor(client, email, password);
        await whitelist(client);
        await alerts(client);
        await logs(client);
        console.log("passed");
    } catch (error) {
        console.error(error);
        process.exitCode = 1;
    }
}
