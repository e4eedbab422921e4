import type { Preset } from "./expected/src/Preset.js";

export const height = (preset: Preset): 20 | 200 => preset.size[1];
// @ts-expect-error that is the size of the other
export const mixed: Preset = { name: "small", size: [100, 200] };
