import type { CodeSymbol } from "../ir/names.js";
import { type Code, symbolCode } from "./code.js";

/** A function of `generator/runtime/`, by its name; its file is the name in kebab case, in `folder` if given. */
export function runtime(name: string, folder = ""): Code {
  return symbolCode(runtimeSymbol(name, folder));
}

/** The symbol of something that `generator/runtime/` exports. */
export function runtimeSymbol(name: string, folder = ""): CodeSymbol {
  return {
    name,
    module: `runtime/${folder}${modules[name] ?? kebabCase(name)}`,
    typeOnly: /^[A-Z]/.test(name) && !valueClasses.has(name),
  };
}

/** What is not in a module of its own. */
const modules: Readonly<Record<string, string>> = {
  BasicUnit: "basic-output",
  OutputValidator: "output-validator",
};

const valueClasses: ReadonlySet<string> = new Set(["DepthError", "ValidationError"]);

function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
