import { spawnSync } from "node:child_process";

/** Runs node with these words in a folder: seconds, the peak of its memory in megabytes, and what it said. */
export function timeNode(words, folder) {
  const hook =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}:\n${stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, stderr };
}
