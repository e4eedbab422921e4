import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `$id` as in drafts 6 and 7: a fragment alone is a name inside the current resource (draft-07 Core, 8.2.3). */
export const plainNameId = keyword("$id", {
  value: string,
  identifies(value) {
    const [resource = "", fragment = ""] = value.split("#", 2);
    const anchor = /^[A-Za-z_][-A-Za-z0-9._:]*$/.test(fragment) ? { anchor: fragment } : {};
    return { ...(resource === "" ? {} : { resource }), ...anchor };
  },
});
