import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { readTree, temporaryProject } from "./temporary-project.ts";

const foreign = "mine/notes.txt";

/** The paths of the first tree and of the second; some are in both, with other texts. */
const treePaths = [0, 150].map((from) =>
  Array.from({ length: 300 }, (_, index) => `${index % 7}/${from + index}.ts`),
);

const trees = treePaths.map((paths, which) => ({
  ...Object.fromEntries(paths.map((path) => [path, `tree ${which}\n`.repeat(50)])),
  [foreign]: "mine",
}));

test("a process killed at any moment leaves exactly the old tree or the new one", async () => {
  const tools = temporaryProject();
  const child = join(tools, "child.mjs");
  writeFileSync(
    join(tools, "child.ts"),
    `import { createNodeHost } from ${JSON.stringify(resolve("generator/host/node-host.ts"))};
    const treePaths: string[][] = ${JSON.stringify(treePaths)};
    async function alternate() {
      const host = createNodeHost(process.argv[2]!);
      process.stdout.write("ready");
      for (let round = 0; ; round += 1) {
        const which = round % 2;
        const write = treePaths[which]!.map((path) => ({ path, text: \`tree \${which}\\n\`.repeat(50) }));
        const remove = treePaths[1 - which]!.filter((path) => !treePaths[which]!.includes(path));
        await host.replaceFolder("out", { write, remove });
      }
    }
    void alternate();`,
  );
  await build({
    entryPoints: [join(tools, "child.ts")],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "esm",
    // Packages that are no modules ask for the platform by `require`.
    banner: {
      js: 'import { createRequire as make } from "node:module"; const require = make(import.meta.url);',
    },
    logLevel: "error",
  });

  const files = Object.entries(trees[0] ?? {}).map(([path, text]) => [`out/${path}`, text] as const);
  const root = temporaryProject(Object.fromEntries(files));
  for (let round = 0; round < 20; round += 1) {
    const running = spawn(process.execPath, [child, root], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(running, "exit");
    await Promise.race([once(running.stdout, "data"), ended]);
    expect(running.exitCode).toBeNull();
    await setTimeout(Math.random() * 250);
    running.kill("SIGKILL");
    await ended;
    await createNodeHost(root).recoverFolder("out");
    const tree = readTree(root);
    const which = tree["out/0/0.ts"] === undefined ? 1 : 0;
    const expected = Object.entries(trees[which] ?? {}).map(([path, text]) => [`out/${path}`, text]);
    expect(tree).toEqual(Object.fromEntries(expected));
  }
});
