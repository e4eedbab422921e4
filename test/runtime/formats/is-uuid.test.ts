import { isUuid } from "../../../generator/runtime/formats/is-uuid.ts";
import { formatCases, many } from "../../support/format-cases.ts";

formatCases(isUuid, {
  accepts: [
    "01234567-89ab-cdef-0123-456789abcdef",
    "01234567-89AB-CDEF-0123-456789ABCDEF",
    "00000000-0000-0000-0000-000000000000",
  ],
  refuses: [
    "",
    "01234567-89ab-cdef-0123-456789abcdeg",
    "01234567-89ab-cdef-0123-456789abcde",
    "0123456789abcdef0123456789abcdef",
    "{01234567-89ab-cdef-0123-456789abcdef}",
    "urn:uuid:01234567-89ab-cdef-0123-456789abcdef",
    "01234567-89ab-cdef-0123-456789abcdef\n",
    " 01234567-89ab-cdef-0123-456789abcdef",
    "0123".repeat(many),
    "01234567-".repeat(many),
  ],
});
