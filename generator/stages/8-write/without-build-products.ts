import type { WritePlan } from "../../ir/files.js";

/** The plan without the files in `dist/`, which are built and not committed, so that their absence is no drift. */
export function withoutBuildProducts(plan: WritePlan): WritePlan {
  const isSource = (path: string) => !path.startsWith("dist/");
  return {
    create: plan.create.filter(({ path }) => isSource(path)),
    change: plan.change.filter(({ path }) => isSource(path)),
    remove: plan.remove.filter(isSource),
    unchanged: plan.unchanged,
    edited: plan.edited.filter(isSource),
  };
}
