import { Command, InvalidArgumentError, Option } from "commander";
import { guardRun } from "../guard-run.js";
import { dataSyntaxes } from "../read-instances.js";
import { addReportFlags } from "../report-flags.js";
import { runValidate, type ValidateFlags } from "../run-validate.js";
import { settingsOptions } from "./settings-options.js";

/** `schemapress validate`. */
export function validateCommand(): Command {
  const command = addReportFlags(new Command("validate"))
    .description("say what of some data is not valid against a schema")
    .argument("<schema>", "file of the schema, with # and a JSON Pointer for a definition in it")
    .argument("<data...>", "JSON, YAML, or JSONL with an instance on each line; - for standard input");
  for (const option of settingsOptions()) if (option.attributeName() !== "out") command.addOption(option);
  return command
    .addOption(
      new Option("--syntax <syntax>", "what the data is written in (default: by the file's ending)").choices(
        dataSyntaxes,
      ),
    )
    .addOption(
      new Option("--max-issues <number>", "how many issues to find in one instance")
        .argParser(readMost)
        .default(100),
    )
    .option("--debug", "print stack traces")
    .addHelpText(
      "after",
      `
Examples:
  schemapress validate schemas/order.json orders/1.json orders/2.yaml
  schemapress validate "api.yaml#/components/schemas/Pet" pets.jsonl

Exit codes: 0 all valid, 1 a bug in schemapress, 2 not all valid, 4 schema or data that cannot be read,
5 bad arguments or configuration`,
    )
    .action(async (schema: string, data: readonly string[], flags: ValidateFlags) => {
      process.exitCode = await guardRun("validate", flags, () => runValidate(schema, data, flags));
    });
}

function readMost(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It is a whole number, 1 or more.");
  return Number(text);
}
