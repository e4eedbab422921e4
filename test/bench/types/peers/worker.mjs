// Runs one generator, so that an endless loop or a lack of memory costs one schema and not the run.
import { parentPort, workerData } from "node:worker_threads";

const { printRoot } = await import(`./${workerData.adapter}.mjs`);
parentPort.on("message", async (schema) => {
  try {
    parentPort.postMessage({ text: await printRoot(schema, workerData.remotes) });
  } catch (error) {
    const [reason] = `${error?.name ?? "Error"}: ${error?.message ?? error}`.split("\n");
    parentPort.postMessage({ reason: reason.slice(0, 200) });
  }
});
parentPort.postMessage("ready");
