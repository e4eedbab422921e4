import { isJsonPointer } from "../../../generator/runtime/formats/is-json-pointer.ts";
import { formatCases, many } from "../../support/format-cases.ts";

formatCases(isJsonPointer, {
  accepts: [
    "",
    "/",
    "//",
    "/a",
    "/a/0",
    "/a~0b~1c",
    "/~01",
    "/ ",
    "/é😀",
    "/a\nb",
    "/%7e",
    "/-",
    `/${"~0".repeat(many)}`,
    "/".repeat(many),
  ],
  refuses: [
    "a",
    "#",
    "#/a",
    "a/b",
    " /a",
    "/~",
    "/a~",
    "/~2",
    "/~/a",
    "/~~0",
    "/a/~0~",
    "a".repeat(many),
    `/${"~".repeat(many)}`,
    `/${"~0".repeat(many)}~`,
  ],
});
