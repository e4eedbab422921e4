import type { Step } from "./expected/src/Step.js";

export function summary(step: Step): string {
  switch (step.kind) {
    case "run":
      return step.command;
    case "copy":
      return step.from + step.to;
    case "wait":
      return step.seconds.toFixed();
  }
}
// @ts-expect-error a copy goes somewhere
export const copy: Step = { kind: "copy", from: "a" };
