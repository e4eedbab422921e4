import type { GeneratedModule } from "../support/schema-package.ts";

/** A unit of the output format «basic» (2020-12 Core, section 12.4.2). */
export interface OutputUnit {
  readonly valid: boolean;
  readonly keywordLocation: string;
  readonly absoluteKeywordLocation?: string;
  readonly instanceLocation: string;
  readonly error?: string;
  readonly annotation?: unknown;
  readonly errors?: readonly OutputUnit[];
  readonly annotations?: readonly OutputUnit[];
}

/** The basic output for a value, as far as generated validators have one: `undefined` where they do not. */
export function basicOutput(module: GeneratedModule, value: unknown): OutputUnit | undefined {
  const validate = module.validateThing as (
    value: unknown,
    options: unknown,
  ) => Readonly<Record<string, unknown>>;
  const result = validate(value, { output: "basic" });
  return typeof result.valid === "boolean" ? (result as unknown as OutputUnit) : undefined;
}
