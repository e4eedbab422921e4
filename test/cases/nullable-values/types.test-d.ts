import type { Profile } from "./expected/src/Profile.js";

export const empty: Profile = { nickname: null };
export const full: Profile = { nickname: "ada", age: null, plan: null, nothing: null };
// @ts-expect-error what may be null may still not be absent
export const absent: Profile = {};
// @ts-expect-error an optional member is absent, not undefined
export const unset: Profile = { nickname: null, age: undefined };
