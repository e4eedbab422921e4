import type { FirstChoices } from "../config/config-text.js";

/** Puts a question to somebody at a terminal, and answers with what was typed. */
export type Ask = (question: string) => Promise<string>;

/** The choices of a first configuration after somebody was asked about each; an empty answer leaves it as it was proposed. */
export async function askInit(proposed: FirstChoices, ask: Ask): Promise<FirstChoices> {
  const answer = async (question: string, usual: string): Promise<string> => {
    const typed = (await ask(`${question} [${usual}] `)).trim();
    return typed === "" ? usual : typed;
  };
  const inputs = await answer("Schemas, as files, folders or globs:", proposed.inputs.join(" "));
  const out = await answer("Folder of the generated package:", proposed.out);
  const name = await answer("Name of the generated package:", proposed.name);
  const format = await answer("Configuration in json or ts:", proposed.format);
  return { inputs: inputs.split(/\s+/), out, name, format: format === "ts" ? "ts" : "json" };
}
