import type { Awkward } from "./expected/src/Awkward.js";

export const name: string | undefined = ({} as Awkward)["a b"];
export const type: string = ({} as Awkward)["content-type"];
export const own: string = ({} as Awkward).constructor;
