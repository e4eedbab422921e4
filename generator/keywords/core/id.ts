import { keyword } from "../keyword.js";
import { type Reader, string } from "../values.js";

/** A URI reference. Published collections put a fragment into it; an empty one means nothing and is let pass. */
const identifier: Reader<string> = {
  read(value, context) {
    const read = string.read(value, context);
    if (read !== undefined && /#./s.test(read)) context.warn("identifier-fragment", { identifier: read });
    return read;
  },
};

/** `$id`: the schema is a resource of its own, with this URI (Core, 8.2.1). */
export const id = keyword("$id", {
  value: identifier,
  identifies(value) {
    const resource = value.replace(/#.*$/s, "");
    return resource === "" ? {} : { resource };
  },
});
