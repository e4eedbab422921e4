import { type MemberNode, type ObjectNode, parse } from "@humanwhocodes/momoa";

/** A script of a package.json: its name, and the command. */
export interface Script {
  readonly name: string;
  readonly command: string;
}

/**
 * The text of a package.json with a script more, written as its neighbours are; every other byte stays. `undefined` where
 * there is a script of that name already. Throws on what is no JSON object.
 */
export function addScript(manifest: string, { name, command }: Script): string | undefined {
  const mark = manifest.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = manifest.slice(mark.length);
  const { body } = parse(text, { mode: "json", ranges: true });
  if (body.type !== "Object") throw new SyntaxError("a package.json holds an object");
  const scripts = body.members.find((member) => nameOf(member) === "scripts")?.value;
  const line = `${JSON.stringify(name)}: ${JSON.stringify(command)}`;
  if (scripts?.type === "Object") {
    if (scripts.members.some((member) => nameOf(member) === name)) return undefined;
    return mark + withMember(text, scripts, line);
  }
  if (scripts !== undefined) throw new SyntaxError("scripts of a package.json are an object");
  const inner = lineBreak(text) === "" ? `{ ${line} }` : `{${lineAt(text, 2)}${line}${lineAt(text, 1)}}`;
  return mark + withMember(text, body, `"scripts": ${inner}`);
}

/** The text with a member at the end of an object, after the same white space as the one before it. */
function withMember(text: string, object: ObjectNode, member: string): string {
  const [start, end] = object.range ?? [0, 0];
  const last = object.members.at(-1)?.range;
  if (last === undefined) {
    const level = (/^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", start) + 1))?.[0] ?? "").length;
    const depth = level === 0 ? 0 : 1;
    const around = lineBreak(text) === "" ? [" ", " "] : [lineAt(text, depth + 1), lineAt(text, depth)];
    return `${text.slice(0, start)}{${around[0]}${member}${around[1]}}${text.slice(end)}`;
  }
  const space = /\s*$/.exec(text.slice(0, last[0]))?.[0] ?? "";
  return `${text.slice(0, last[1])},${space}${member}${text.slice(last[1])}`;
}

function nameOf({ name }: MemberNode): string {
  return name.type === "String" ? name.value : name.name;
}

/** How lines end; empty where there is one only. */
function lineBreak(text: string): string {
  return /\r?\n(?=[\s\S]*\S)/.exec(text)?.[0] ?? "";
}

/** A line break, and the indentation of members so deep inside. */
function lineAt(text: string, depth: number): string {
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  return lineBreak(text) + unit.repeat(depth);
}
