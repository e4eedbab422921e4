import { keyword } from "../keyword.js";
import { boolean } from "../values.js";

/** `exclusiveMaximum` as a switch: makes an adjacent `maximum` exclusive, which reads it (draft-04 Validation, 5.1). */
export const exclusiveMaximumSwitch = keyword("exclusiveMaximum", { value: boolean });
