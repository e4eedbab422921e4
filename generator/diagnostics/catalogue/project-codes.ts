import { error } from "./catalogue-entry.js";

/** What there is to say of a project: its configuration, its templates, its folders. */
export const projectCodes = {
  "config-invalid": error<{ problem: string }>(
    ({ problem }) => problem,
    `
      The configuration is an object with the settings that the README lists. A setting that does not exist is an
      error, since it was meant to do something, and what it was meant to do would silently not happen.`,
  ),
  "template-invalid": error<{ template: string; problem: string }>(
    ({ template, problem }) => `The template ${template} cannot be used: ${problem}`,
    {
      explanation: `
        Templates are Handlebars with if, each and partials, and every name in one must be a member of the view that
        it prints. The views are described in templates/README.md of the installed package. Copy the built-in template
        and change it step by step.`,
      settings: ["templates"],
    },
  ),
  "file-foreign": error<{ path: string }>(
    ({ path }) => `${path} exists and was not written by schemapress.`,
    {
      explanation: `
        The manifest in the folder of the package says which files schemapress wrote. Others are never changed or
        removed, and one of them is where a file of the package belongs. Move it away, or choose another folder:

            schemapress generate --out packages/api-types`,
      settings: ["out"],
    },
  ),
  "output-differs": error<{ path: string; how: string; command: string }>(
    ({ path, how, command }) => `${path} ${how}: run ${command}.`,
    {
      explanation: `
        With --check nothing is written, and every file is told of that is not what would be generated. Generate, look
        at the difference, and commit it together with the schemas. A file that was edited by hand is overwritten then;
        what was changed in it belongs into the schema, the configuration or a template.`,
      settings: ["out"],
    },
  ),
  "disk-failed": error<{ problem: string }>(
    ({ problem }) => problem,
    `
      The operating system did not let a file be read or written: no permission, no space, a file where a folder should
      be. The folder of the package is as it was before the run.`,
  ),
} as const;
