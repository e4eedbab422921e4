import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { usesColor } from "../../generator/cli/output-stream.ts";
import { createProgress } from "../../generator/cli/progress.ts";
import { projectFolder, root } from "../support/command.ts";

const main = join(root, "dist/cli/main.js");

/** A stream that somebody watches or not, and what was written to it. */
function stream(isTTY: boolean): {
  isTTY: boolean;
  columns: number;
  text: string;
  write(text: string): void;
} {
  return {
    isTTY,
    columns: 30,
    text: "",
    write(text) {
      this.text += text;
    },
  };
}

describe("colours", () => {
  test.each([
    ["somebody watches", true, {}, true],
    ["nobody watches", false, {}, false],
    ["NO_COLOR is set", true, { NO_COLOR: "1" }, false],
    ["NO_COLOR is empty, which means nothing", true, { NO_COLOR: "" }, true],
    ["the terminal is dumb", true, { TERM: "dumb" }, false],
    ["a machine builds", true, { CI: "true" }, false],
    ["FORCE_COLOR is set", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR is stronger than NO_COLOR", false, { FORCE_COLOR: "1", NO_COLOR: "1", CI: "1" }, true],
    ["FORCE_COLOR says none", true, { FORCE_COLOR: "0" }, false],
  ])("where %s", (_, isTTY, environment, colored) => {
    expect(usesColor(stream(isTTY), environment)).toBe(colored);
  });

  test.each([
    [{ FORCE_COLOR: "1" }, [], true],
    [{ FORCE_COLOR: "1" }, ["--no-color"], false],
    [{}, [], false],
  ])("of the command with %j and %j", async (environment, flags, colored) => {
    const folder = projectFolder({ "schemas/a.json": { type: 1 } });
    const { err } = await run(folder, ["generate", ...flags], { NO_COLOR: undefined, ...environment });
    expect(err.includes("\u001b[31m")).toBe(colored);
  });
});

describe("progress", () => {
  test("is one line on a terminal, after a while, and gone at the end", () => {
    const watched = stream(true);
    let time = 0;
    const progress = createProgress(watched, {}, () => time);
    progress.phase("generating generated");
    expect(watched.text).toBe("");
    time = 299;
    progress.phase("writing");
    expect(watched.text).toBe("");
    time = 300;
    progress.phase("generating", { done: 2, total: 3 });
    progress.phase("a phase with a name that is too long for the line");
    progress.end();
    progress.end();
    expect(watched.text).toBe("\r\u001b[Kgenerating 2/3\r\u001b[Ka phase with a name that is t\r\u001b[K");
  });

  test("is whole where a terminal does not know its width", () => {
    const watched = { ...stream(true), columns: 0 };
    let time = 0;
    const progress = createProgress(watched, {}, () => time);
    time = 300;
    progress.phase("writing");
    progress.end();
    expect(watched.text).toBe("\r\u001b[Kwriting …\r\u001b[K");
  });

  test.each([
    ["it ends in time", true, {}, 299],
    ["nobody watches", false, {}, 1000],
    ["a machine builds", true, { CI: "1" }, 1000],
    ["the terminal is dumb", true, { TERM: "dumb" }, 1000],
  ])("is not shown where %s", (_, isTTY, environment, milliseconds) => {
    const watched = stream(isTTY);
    let time = 0;
    const progress = createProgress(watched, environment, () => time);
    progress.phase("generating");
    time = milliseconds;
    progress.phase("writing");
    progress.end();
    expect(watched.text).toBe("");
  });
});

test("whoever reads the output may stop reading", async () => {
  const folder = projectFolder({ "schemas/a.json": { title: "A", type: "object" } });
  const child = spawn(process.execPath, [main, "generate", "--check"], { cwd: folder });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(2);
  expect(err.trim().split("\n").at(-1)).toBe(
    "generated is not what would be generated: run schemapress generate",
  );
  expect(err).not.toContain("EPIPE");
});

test("the schema of the report comes with the package", () => {
  const { exports, files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const path = exports["./report.schema.json"];
  expect(createRequire(join(root, "package.json")).resolve("schemapress/report.schema.json")).toBe(
    join(root, path),
  );
  expect(files.some((shipped: string) => path.startsWith(`./${shipped}/`))).toBe(true);
});

async function run(
  cwd: string,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly code: unknown; readonly err: string }> {
  const env = { ...process.env, NODE_OPTIONS: "", FORCE_COLOR: undefined, ...environment };
  const child = spawn(process.execPath, [main, ...words], { cwd, env });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, err };
}
