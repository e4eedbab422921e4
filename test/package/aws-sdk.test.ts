import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command, root, temporaryFolder, writeFiles } from "../support/command.ts";

const tsc = join(root, "node_modules/typescript/bin/tsc");
const source = readFileSync(join(import.meta.dirname, "aws-sdk.types.ts"), "utf8");

/** Compiles the comparison with the SDK, with one part of it replaced. */
function compile(replace: (text: string) => string): string {
  const folder = temporaryFolder();
  const text = replace(source)
    .replace("../../generated/src/", `${root}/generated/src/`)
    .replace(
      "@aws-sdk/client-cognito-identity-provider",
      `${root}/node_modules/@aws-sdk/client-cognito-identity-provider`,
    );
  writeFiles(folder, { "types.ts": text, "package.json": { type: "module" } });
  const flags = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--skipLibCheck",
    "--module",
    "esnext",
  ];
  const paths = [
    "--moduleResolution",
    "bundler",
    "--target",
    "es2022",
    "--typeRoots",
    join(root, "node_modules/@types"),
  ];
  return command(folder, process.execPath, tsc, ...flags, ...paths, "--types", "node", "types.ts").out;
}

test("the generated UserPoolClientType and that of the AWS SDK are assignable to each other", () => {
  expect(compile((text) => text)).toBe("");
});

test("the comparison finds a difference where there is one", () => {
  const wrong = compile((text) =>
    text.replace(
      "type Ours = Pick<UserPoolClientType, Shared>;",
      "type Ours = Pick<UserPoolClientType, Shared> & { ClientName?: 7 };",
    ),
  );
  expect(wrong).toContain("does not satisfy the constraint");
});
