import type { JsonValue } from "../../ir/json.js";
import { hintForJson } from "./hint-for-json.js";
import type { Remark } from "./remark.js";
import { scanJson } from "./scan-json.js";

/** What reading a text gave: its value and remarks on it, nothing at all, or what is wrong with it and where. */
export type Reading =
  | { readonly kind: "value"; readonly value: JsonValue; readonly remarks: readonly Remark[] }
  | { readonly kind: "empty" }
  | {
      readonly kind: "mistake";
      readonly problem: string;
      readonly hint: string | undefined;
      readonly offset: number;
    };

/** Reads JSON (RFC 8259) of so many levels at most. */
export function readJson(text: string, deepest: number): Reading {
  const scan = scanJson(text, deepest);
  if (!scan.ok) {
    const { problem, offset } = scan;
    if (text.trim() === "") return { kind: "empty" };
    return { kind: "mistake", problem, offset, hint: hintForJson(text, offset) };
  }
  const isTooDeep = scan.remarks.some(({ kind }) => kind === "deep");
  return { kind: "value", value: isTooDeep ? null : (JSON.parse(text) as JsonValue), remarks: scan.remarks };
}
