import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { badOrder, goodOrder, installOrders } from "./installed-orders.ts";

const browser = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

const quiet =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

describe.skipIf(browser === undefined)("validators in a browser", () => {
  test("run under a Content-Security-Policy that forbids evaluation", { timeout: 120_000 }, async () => {
    const folder = installOrders();
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { assertOrder, isOrder, OrderSchema, validateOrder } from "orders";
          import { OrderStandard } from "orders/json-schema";
          const [good, bad] = ${JSON.stringify([goodOrder, badOrder])};
          let thrown = "";
          try { assertOrder(bad); } catch (error) { thrown = error.message; }
          let evaluates = true;
          try { new Function("return 1")(); } catch { evaluates = false; }
          globalThis.verdicts = {
            evaluates,
            is: [isOrder(good), isOrder(bad)],
            issues: validateOrder(bad).issues.map((issue) => issue.instancePath),
            standard: OrderSchema["~standard"].validate(good).issues === undefined,
            title: OrderStandard["~standard"].jsonSchema.input({ target: "draft-07" }).title,
            thrown,
          };
        `,
        resolveDir: folder,
      },
      bundle: true,
      write: false,
      format: "esm",
    });
    const script = outputFiles[0]?.text ?? "";
    const server = createServer((request, response) => {
      response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
      const isScript = request.url === "/page.js";
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const chrome = await chromium.launch({ executablePath: browser ?? "", args: quiet.split(" ") });
    try {
      const page = await chrome.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction("globalThis.verdicts !== undefined");
      expect(await page.evaluate("globalThis.verdicts")).toEqual({
        evaluates: false,
        is: [true, false],
        issues: ["/lines/0/count", "/email"],
        standard: true,
        title: "Order",
        thrown: expect.stringContaining(
          'Order is not valid: /lines/0/count must be at least 1, not 0; /email must be an e-mail address, not "nobody"',
        ),
      });
      expect(complaints).toEqual([]);
    } finally {
      await chrome.close();
      server.close();
    }
  });
});
