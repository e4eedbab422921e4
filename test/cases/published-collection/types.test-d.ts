import type { ServerGroupName } from "./expected/src/ServerGroupName.js";
import type { ServerGroupType } from "./expected/src/ServerGroupType.js";

export const name: ServerGroupName = "web";
export const group: ServerGroupType = { GroupName: name, Size: 2, CreationDate: "2024-01-01T00:00:00Z" };
// @ts-expect-error a size is a number
export const many: ServerGroupType = { GroupName: name, Size: "many" };
