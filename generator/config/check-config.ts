import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { didYouMean } from "../diagnostics/suggest.js";

import { formatNames } from "../ir/format-names.js";
import { reservedNames } from "../ir/reserved-names.js";

type Check = (value: unknown) => string | undefined;

const text: Check = (value) => (typeof value === "string" && value !== "" ? undefined : "a string");
const texts: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === "string") ? undefined : "an array of strings";
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string) ? undefined : values.map((each) => JSON.stringify(each)).join(" or ");
const identifiers: Check = (value) =>
  isRecord(value) &&
  Object.values(value).every((name) => typeof name === "string" && /^[A-Za-z_$][\w$]*$/.test(name))
    ? undefined
    : "an object whose values are TypeScript identifiers";
const names: Check = (value) => {
  if (!isRecord(value)) return identifiers(value);
  const { rename, ...others } = value;
  return identifiers(rename === undefined || typeof rename === "function" ? others : value);
};
const brands: Check = (value) => {
  const names = isRecord(value) && identifiers(value) === undefined ? (Object.values(value) as string[]) : [];
  const capitals = new Set(names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
  const areFormats = isRecord(value) && Object.keys(value).every((key) => formats.includes(key));
  return areFormats &&
    identifiers(value) === undefined &&
    capitals.size === names.length &&
    !names.some((name) => reservedNames.has(name))
    ? undefined
    : `an object with a TypeScript identifier for a format, no two the same; the formats are ${formats.join(", ")}`;
};
const formats: readonly string[] = formatNames;
const packageName: Check = (value) =>
  typeof value === "string" && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(value)
    ? undefined
    : "a package name";
const version: Check = (value) =>
  typeof value === "string" && /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(value)
    ? undefined
    : "a version such as 1.2.3";

const wholeNumber =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to
      ? undefined
      : `a whole number from ${from} to ${to}`;
const truth: Check = (value) => (typeof value === "boolean" ? undefined : "true or false");

/** Every setting by its place: a check of its value, or the settings below it. */
interface Settings {
  readonly [name: string]: Check | Settings;
}

const settings: Settings = {
  inputs: texts,
  out: text,
  templates: text,
  names,
  package: { name: packageName, version, description: text, license: text },
  references: { from: texts, missing: oneOf("error", "unknown") },
  types: {
    engine: oneOf("schemapress", "json-schema-to-typescript"),
    openObjects: oneOf("plain", "index"),
    assumeType: truth,
    enums: oneOf("both", "union", "const-object"),
    readonly: truth,
    optional: oneOf("exact", "undefined"),
    maxTuple: wholeNumber(0, 32),
    unknown: oneOf("unknown", "any"),
    formats: brands,
    layout: oneOf("modules", "single"),
    readWrite: oneOf("off", "split"),
  },
  validators: {
    formats: oneOf("assert", "annotate"),
    content: oneOf("assert", "annotate"),
    maxDepth: wholeNumber(1, 2000),
    output: oneOf("issues", "basic"),
  },
  schemas: {
    dialect: text,
    unknownKeywords: oneOf("ignore", "warn"),
    unreadablePatterns: oneOf("error", "skip"),
    backtracking: oneOf("ignore", "warn"),
  },
  limits: {
    fileBytes: wholeNumber(1, 64_000_000),
    depth: wholeNumber(1, 500),
    schemas: wholeNumber(1, 1_000_000),
    declarations: wholeNumber(1, 1_000_000),
    aliases: wholeNumber(0, 1_000_000),
  },
};

/** What is wrong with a configuration: settings that do not exist, and values that they cannot have. */
export function checkConfig(value: unknown, file: string): readonly Diagnostic[] {
  if (!isRecord(value)) return [problem(`${file} must hold an object with settings.`)];
  return checkRecord(value, settings, { file, path: "" });
}

function checkRecord(
  record: Readonly<Record<string, unknown>>,
  known: Settings,
  where: { readonly file: string; readonly path: string },
): readonly Diagnostic[] {
  return Object.entries(record).flatMap(([name, value]): readonly Diagnostic[] => {
    const path = where.path + name;
    const setting = Object.hasOwn(known, name) ? known[name] : undefined;
    if (setting === undefined) {
      const hint =
        didYouMean(name, Object.keys(known)) ?? `known settings are ${Object.keys(known).join(", ")}`;
      return [problem(`${where.file} has a setting ${path}, which does not exist.`, hint)];
    }
    if (typeof setting === "function") {
      const expected = setting(value);
      return expected === undefined
        ? []
        : [problem(`The setting ${path} in ${where.file} must be ${expected}.`)];
    }
    if (!isRecord(value)) return [problem(`The setting ${path} in ${where.file} must be an object.`)];
    return checkRecord(value, setting, { file: where.file, path: `${path}.` });
  });
}

function problem(text: string, hint?: string): Diagnostic {
  return diagnose("config-invalid", { problem: text }, hint === undefined ? {} : { hint });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
