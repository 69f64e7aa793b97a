#!/usr/bin/env node
// The work of the benchmark "overhead" as promptfoo does it: takes the number of cases and the server's base URL.
// PROMPTFOO names its main file, such as node_modules/promptfoo/dist/src/entrypoint.js; its cache is off.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [cases, baseUrl] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "promptfoo-"));
const question = i => `Can I return order ${i} when its box is open?`;
const answer = i => `${question(i)} Yes: within 30 days, with the receipt, at any of our shops or by mail.`;
const config = {
  prompts: ["{{q}}"],
  providers: [{ id: "openai:chat:bench", config: { apiBaseUrl: baseUrl, apiKey: "none" } }],
  defaultTest: {
    assert: [
      { type: "equals", value: "{{expected}}" },
      { type: "regex", value: "\\b\\d+ days\\b" },
      { type: "not-contains", value: "as an AI" },
      { type: "rouge-n", value: "{{expected}}", threshold: 0.5 },
      { type: "levenshtein", value: "{{expected}}", threshold: 200 },
    ],
  },
  tests: Array.from({ length: Number(cases) }, (_, i) => ({
    vars: { q: question(i + 1), expected: i % 10 === 0 ? "Yes, within 30 days with the receipt." : answer(i + 1) },
  })),
};
const file = join(folder, "config.json");
writeFileSync(file, JSON.stringify(config));

const options = ["eval", "-c", file, "-j", "32", "--no-cache", "--no-table", "--no-progress-bar", "--no-share"];
const env = {
  ...process.env,
  PROMPTFOO_CONFIG_DIR: join(folder, "home"),
  PROMPTFOO_DISABLE_TELEMETRY: "1",
  PROMPTFOO_DISABLE_UPDATE: "1",
};
const start = process.hrtime.bigint();
const child = spawn(process.execPath, [process.env.PROMPTFOO, ...options], { env, stdio: ["ignore", "pipe", "pipe"] });
let printed = "";
child.stdout.on("data", it => (printed += it));
child.stderr.on("data", it => (printed += it));

let peak = 0;
const watch = setInterval(() => {
  try {
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    // Not a system that says it, or the end.
  }
}, 100);

child.on("close", status => {
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const counts = /(\d+) passed/.exec(printed);
  console.log(`measured ${seconds} NaN ${peak} ${counts ? counts[0] : `ended with status ${status}`}`);
});
