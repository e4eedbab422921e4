import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { valueAt } from "../../ir/json-pointer.js";
import { fragmentOf } from "../../ir/uri.js";

/** What a document may need beside itself. */
export interface References {
  /** URI references to other documents, without fragments. */
  readonly documents: readonly string[];
  /** Whether some reference names a definition that the document does not have. */
  readonly dangling: boolean;
}

/** Keywords that refer to schemas, and the one that names the metaschema. */
const referringWords = ["$ref", "$dynamicRef", "$schema"] as const;

/** Members whose values are data, so that a `$ref` inside is no reference. */
const dataWords: ReadonlySet<string> = new Set(["enum", "const", "default", "examples", "example"]);

/**
 * Finds what a document refers to, without knowing its dialect: more than the truth where an unknown keyword holds
 * something that looks like a reference. That costs reading a file, and `resolve` decides what counts.
 */
export function findReferences(document: JsonValue): References {
  const documents = new Set<string>();
  let dangling = false;
  const pending: JsonValue[] = [document];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) {
      for (const each of value) pending.push(each);
    } else if (isJsonObject(value)) {
      for (const word of referringWords) {
        const reference = Object.hasOwn(value, word) ? value[word] : undefined;
        if (typeof reference !== "string") continue;
        const [target = ""] = reference.split("#", 1);
        if (target !== "") documents.add(target);
        else if (!dangling) dangling = isDangling(document, reference);
      }
      for (const [word, member] of Object.entries(value)) {
        if (!dataWords.has(word)) pending.push(member);
      }
    }
  }
  return { documents: [...documents], dangling };
}

function isDangling(document: JsonValue, reference: string): boolean {
  const fragment = fragmentOf(reference);
  return fragment.startsWith("/") && valueAt(document, fragment) === undefined;
}
