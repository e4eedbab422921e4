import type { Workflow } from "./expected/src/Workflow.js";

export const workflow: Workflow = {
  on: { push: { branches: ["main"] }, schedule: [{ cron: "0 0 * * *" }] },
  jobs: {
    build: { "runs-on": "linux", steps: [{ run: "make", env: { LEVEL: 1 } }, { uses: "checkout" }] },
  },
};
// @ts-expect-error no such event
export const event: Workflow = { on: "pull", jobs: {} };
// @ts-expect-error a step runs or uses something
export const idle: Workflow = { on: "push", jobs: { a: { "runs-on": "linux", steps: [{ name: "a" }] } } };
// Only validators refuse both, as a step that runs something may have `uses` that is no text.
export const both: Workflow = {
  on: "push",
  jobs: { a: { "runs-on": "linux", steps: [{ run: "a", uses: "b" }] } },
};
