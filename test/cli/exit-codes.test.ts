import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exitCodes } from "../../generator/cli/exit-codes.ts";
import { projectFolder, type Run, root, schemapress } from "../support/command.ts";

const pet = { "schemas/pet.json": { title: "Pet", type: "object" } };

/** Runs `generate` after a module that changes what it runs in. */
function runAfter(folder: string, module: string, ...flags: readonly string[]): Run {
  const words = [
    "--import",
    `data:text/javascript,${encodeURIComponent(module)}`,
    join(root, "dist/cli/main.js"),
    "generate",
    ...flags,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** A module that sends a signal to its process once that listens to it. */
const interrupt = (signal: string): string =>
  `process.on("newListener", (name) => { if (name === "${signal}") setImmediate(() => process.kill(process.pid, "${signal}")); });`;

describe("the exit code", () => {
  test("0: done", () => {
    expect(schemapress(projectFolder(pet), "generate").code).toBe(exitCodes.done);
  });

  test("1: a bug, of which only --debug shows the stack", () => {
    const crash = 'performance.now = () => { throw new TypeError("no time\\n  at all"); };';
    expect(runAfter(projectFolder(pet), crash)).toEqual({
      code: exitCodes.bug,
      out: "",
      err:
        "error  This is a bug in schemapress: TypeError: no time\n" +
        "  hint: run again with --debug for the details of a report\n",
    });
    expect(runAfter(projectFolder(pet), crash, "--debug").err).toMatch(
      /no time\n {2}at all\n.*\n? +at .*run-generate/s,
    );
  });

  test("2: --check found a difference", () => {
    expect(schemapress(projectFolder(pet), "generate", "--check").code).toBe(exitCodes.findings);
  });

  test("4: schemas with errors, nothing to read, a disk that refuses", () => {
    for (const project of [{ "schemas/pet.json": "{" }, {}, { ...pet, generated: "a file" }]) {
      expect(schemapress(projectFolder(project), "generate").code).toBe(exitCodes.badInput);
    }
  });

  test("5: arguments or a configuration with errors", () => {
    const project = projectFolder({ ...pet, "schemapress.config.json": { inptus: [] } });
    expect(schemapress(project, "generate").code).toBe(exitCodes.badArguments);
    for (const words of [["generate", "--max-errors", "-1"], ["explain", "nothing"], ["nothing"], []]) {
      expect(schemapress(projectFolder(pet), ...words).code).toBe(exitCodes.badArguments);
    }
  });

  test.each([
    ["SIGINT", exitCodes.interrupted, 130],
    ["SIGTERM", exitCodes.terminated, 143],
  ])("of a run that %s ends is 128 and its number, and nothing is half written", (signal, code, number) => {
    const folder = projectFolder(pet);
    expect(runAfter(folder, interrupt(signal))).toEqual({ code, out: "", err: "" });
    expect(code).toBe(number);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  test("is in the README, each with what it means", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    for (const code of Object.values(exitCodes))
      expect(readme).toMatch(new RegExp(`^\\| ${code} \\| \\S`, "m"));
  });
});
