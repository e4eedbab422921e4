import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { command, root, writeFiles } from "../support/command.ts";
import { installPackage } from "../support/installed-package.ts";

let consumer = "";

beforeAll(() => {
  ({ consumer } = installPackage());
});

const source = `
import {
  assertUserPoolClientType, type Issue, isUserPoolClientType, TimeUnitsType, type UserPoolClientType,
  UserPoolClientTypeSchema, type Validation, validateUserPoolClientType, ValidationError,
} from "cognito-user-pool-client";
import { isClientIdType, type ClientIdType } from "cognito-user-pool-client/ClientIdType";

const client: UserPoolClientType = { ClientName: "shop", TokenValidityUnits: { AccessToken: TimeUnitsType.hours } };
// @ts-expect-error a name is a string
const wrong: UserPoolClientType = { ClientName: 1 };
// @ts-expect-error a misspelt member
const misspelt: UserPoolClientType = { ClientNam: "shop" };
// @ts-expect-error no such unit
const unit: TimeUnitsType = "weeks";
// @ts-expect-error absent is absent
const absent: UserPoolClientType = { ClientName: undefined };

export function read(value: unknown): string | undefined {
  if (isUserPoolClientType(value)) return value.ClientName;
  const result: Validation<UserPoolClientType> = validateUserPoolClientType(value);
  if (result.ok) return result.value.ClientId;
  const issues: readonly Issue[] = result.issues;
  try {
    assertUserPoolClientType(value);
    return value.ClientSecret;
  } catch (error) {
    return error instanceof ValidationError ? error.issues[0]?.message : String(issues.length);
  }
}
const id: ClientIdType = "x";
export const standard = UserPoolClientTypeSchema["~standard"].validate(client);
export const all = [wrong, misspelt, unit, absent, id, isClientIdType(id)];
`;

for (const compiler of ["typescript-5.9", "typescript-6.0", "typescript"]) {
  test(`a consumer compiles under ${compiler}, strictly, and mistakes are found`, () => {
    writeFiles(consumer, {
      "index.ts": source,
      "tsconfig.json": {
        compilerOptions: {
          target: "es2022",
          module: "nodenext",
          moduleResolution: "nodenext",
          types: [],
          noEmit: true,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
        },
        files: ["index.ts"],
      },
    });
    const { code, out } = command(
      consumer,
      process.execPath,
      join(root, "node_modules", compiler, "bin/tsc"),
      "-p",
      ".",
    );
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });
}
