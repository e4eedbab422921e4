import { keyword } from "../keyword.js";
import { boolean } from "../values.js";

/** `exclusiveMinimum` as a switch: makes an adjacent `minimum` exclusive, which reads it (draft-04 Validation, 5.1). */
export const exclusiveMinimumSwitch = keyword("exclusiveMinimum", { value: boolean });
