import type { MemberShape, Shape } from "../../../ir/shape.js";
import type { ShapeLookup } from "./shape-lookup.js";

/** Names are followed through so many others. */
const furthest = 10;

/** What a shape says of a member, if that is one thing; references are followed. */
export function memberOf(
  shape: Shape,
  name: string,
  lookup: ShapeLookup & { readonly followed?: number },
): MemberShape | undefined {
  switch (shape.kind) {
    case "reference": {
      const followed = (lookup.followed ?? 0) + 1;
      if (followed > furthest) return undefined;
      return memberOf(lookup.contentsOf(shape.schema), name, { ...lookup, followed });
    }
    case "types":
      return shape.object?.members.find((member) => member.name === name);
    case "intersection":
      for (const factor of shape.members) {
        const found = memberOf(factor, name, lookup);
        if (found !== undefined) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}
