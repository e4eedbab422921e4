import { loadCompiler } from "./load-compiler.ts";
import { type Offered, offerModule } from "./offer-module.ts";
import { lineErrors, offerProgram } from "./offer-program.ts";
import type { OfferPlace, Taken, TypeOffer, TypeVerdict } from "./type-offer.ts";

/** The types themselves, with what is offered to them. */
interface Round {
  readonly judging: "assignments" | "sets";
  readonly offers: readonly { readonly offer: TypeOffer; readonly offered: Offered }[];
}

/** The instances that a type refuses in each way, or why the type is of no use. */
type Refusals = { readonly assign: Set<number>; readonly literal: Set<number> } | string;

/** What the compiler says of every instance that is offered to a type, in three ways, all types in one program. */
export function judgeTypes(offers: readonly TypeOffer[], place: OfferPlace): readonly TypeVerdict[] {
  const first = judgeRound(
    {
      judging: "assignments",
      offers: offers.map((offer) => ({
        offer,
        offered: { instances: new Map(offer.instances.entries()), ways: ["assign", "literal"] },
      })),
    },
    place,
  );
  // As a set, a type takes whatever can be assigned to it: only what cannot is offered again.
  const again = offers.flatMap((offer, index) => {
    const refused = first[index];
    if (refused === undefined || typeof refused === "string" || refused.assign.size === 0) return [];
    const instances = new Map([...offer.instances.entries()].filter(([at]) => refused.assign.has(at)));
    return [{ index, offer, offered: { instances, ways: ["assign"] as const } }];
  });
  const second = judgeRound({ judging: "sets", offers: again }, place);
  const outside = new Map(again.map(({ index }, at) => [index, second[at]]));
  return offers.map(({ instances }, index): TypeVerdict => {
    const refused = first[index];
    const asSet = outside.get(index);
    if (refused === undefined || typeof refused === "string") {
      return { kind: "unusable", reason: refused ?? "it was not judged" };
    }
    if (typeof asSet === "string") return { kind: "unusable", reason: asSet };
    const taken = instances.map(
      (_, at): Taken => ({
        assign: !refused.assign.has(at),
        literal: !refused.literal.has(at),
        structural: !asSet?.assign.has(at),
      }),
    );
    return { kind: "usable", taken };
  });
}

function judgeRound({ judging, offers }: Round, { folder, shared }: OfferPlace): readonly Refusals[] {
  const compiler = loadCompiler(judging);
  const inside = offers.map(({ offer, offered }, index) => {
    const own = `${folder}/${index}`;
    const { text, about } = offerModule(offer.type, offered);
    const modules = offer.type.modules.map((module) => ({ path: `${own}${module.path}`, text: module.text }));
    return { modules, about, offering: { path: `${own}/offered-instances.ts`, text } };
  });
  const program = offerProgram(
    compiler,
    inside.flatMap(({ modules, offering }) => [...modules, offering]),
    shared.map(({ path, text }) => ({ path: `${folder}${path}`, text })),
  );
  return inside.map(({ modules, about, offering }) => {
    const broken = modules.flatMap(({ path }) => lineErrors(compiler, program, path)).at(0);
    if (broken !== undefined) return broken.text;
    const refused = { assign: new Set<number>(), literal: new Set<number>() };
    for (const { line, code, text } of lineErrors(compiler, program, offering.path)) {
      const place = about[line];
      if (place === undefined || place.kind === "type" || tooDeep.has(code)) return text;
      if (place.kind === "instance") throw new Error(`an instance has no type of its own: ${text}`);
      refused[place.way].add(place.instance);
    }
    return refused;
  });
}

/** What the compiler says where it gives up, rather than refuse something. */
const tooDeep = new Set([2321, 2589, 2590]);
