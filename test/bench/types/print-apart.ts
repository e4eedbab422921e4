import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { NotPrinted } from "../../conformance/print-types.ts";
import type { PrintedType } from "../../conformance/type-offer.ts";
import type { BenchSuite } from "./bench-suite.ts";
import { peersFolder } from "./peers-folder.ts";

/** What the worker answers: the text of a module that exports `Root`, or why there is none. */
type Answer = { readonly text: string } | { readonly reason: string; readonly isOver?: boolean };

const limits = { milliseconds: 15_000, megabytes: 1500 };

/** What a generator prints, one schema at a time in a worker: one that does not end costs one group and not the run. */
export async function printApart(
  adapter: string,
  { groups, remotes }: BenchSuite,
): Promise<readonly (PrintedType | NotPrinted)[]> {
  const printed: (PrintedType | NotPrinted)[] = [];
  let worker = await startWorker(adapter, remotes);
  for (const { schema } of groups) {
    const answer = await ask(worker, schema);
    printed.push(printedType(answer));
    if (!("reason" in answer) || answer.isOver !== true) continue;
    await worker.terminate();
    worker = await startWorker(adapter, remotes);
  }
  await worker.terminate();
  return printed;
}

function printedType(answer: Answer): PrintedType | NotPrinted {
  if ("reason" in answer) return { kind: "nothing", reason: answer.reason };
  return {
    kind: "printed",
    modules: [{ path: "/Root.ts", text: answer.text }],
    from: "/Root.ts",
    name: "Root",
  };
}

async function startWorker(adapter: string, remotes: BenchSuite["remotes"]): Promise<Worker> {
  const worker = new Worker(join(peersFolder, "worker.mjs"), {
    workerData: { adapter, remotes },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    stdout: true,
    stderr: true,
  });
  // What generators say is read and forgotten, so that nothing waits for it.
  worker.stdout.resume();
  worker.stderr.resume();
  await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  worker.removeAllListeners("error");
  return worker;
}

function ask(worker: Worker, schema: unknown): Promise<Answer> {
  return new Promise((resolve) => {
    const events = ["message", "error", "exit"];
    function end(answer: Answer): void {
      clearTimeout(timer);
      for (const event of events) worker.removeAllListeners(event);
      resolve(answer);
    }
    const tooLong = `no end after ${limits.milliseconds / 1000} s`;
    const timer = setTimeout(() => end({ reason: tooLong, isOver: true }), limits.milliseconds);
    worker.on("message", (answer: Answer) => end(answer));
    worker.on("error", (error) => end({ reason: `the worker died: ${error}`, isOver: true }));
    worker.on("exit", () => end({ reason: "the worker ended", isOver: true }));
    worker.postMessage(schema);
  });
}
