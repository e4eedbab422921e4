import { loadCompiler } from "./load-compiler.ts";
import { type Offered, offerModule } from "./offer-module.ts";
import { lineErrors, offerProgram } from "./offer-program.ts";
import type { OfferPlace, PrintedType } from "./type-offer.ts";

/** Types with what is offered to them, and whether they are judged as sets of values. */
export interface OfferRound {
  readonly judging: "assignments" | "sets";
  readonly offers: readonly { readonly type: PrintedType; readonly offered: Offered }[];
}

/** The instances that a type refuses in each way, or why the type is of no use. */
export type Refusals =
  | { readonly kind: "refusals"; readonly assign: ReadonlySet<number>; readonly literal: ReadonlySet<number> }
  | { readonly kind: "unusable"; readonly reason: string };

/** What the compiler refuses of what is offered to each type, all types in one program. */
export function findRefusals(
  { judging, offers }: OfferRound,
  { folder, shared }: OfferPlace,
): readonly Refusals[] {
  const compiler = loadCompiler(judging);
  const inside = offers.map(({ type, offered }, index) => {
    const own = `${folder}/${index}`;
    const { text, about } = offerModule(type, offered);
    const modules = type.modules.map((module) => ({ path: `${own}${module.path}`, text: module.text }));
    return { modules, about, offering: { path: `${own}/offered-instances.ts`, text } };
  });
  const program = offerProgram(
    compiler,
    inside.flatMap(({ modules, offering }) => [...modules, offering]),
    shared.map(({ path, text }) => ({ path: `${folder}${path}`, text })),
  );
  return inside.map(({ modules, about, offering }): Refusals => {
    const broken = modules.flatMap(({ path }) => lineErrors(compiler, program, path)).at(0);
    if (broken !== undefined) return { kind: "unusable", reason: broken.text };
    const refused = { assign: new Set<number>(), literal: new Set<number>() };
    for (const { line, code, text } of lineErrors(compiler, program, offering.path)) {
      const place = about[line];
      if (place === undefined || place.kind === "type" || tooDeep.has(code)) {
        return { kind: "unusable", reason: text };
      }
      if (place.kind === "instance") throw new Error(`an instance has no type of its own: ${text}`);
      refused[place.way].add(place.instance);
    }
    return { kind: "refusals", ...refused };
  });
}

/** What the compiler says where it gives up, rather than refuse something. */
const tooDeep = new Set([2321, 2589, 2590]);
