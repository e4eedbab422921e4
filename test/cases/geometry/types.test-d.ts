import type { Geometry } from "./expected/src/Geometry.js";

export function countPoints(geometry: Geometry): number {
  switch (geometry.type) {
    case "Point":
      return 1;
    case "LineString":
      return geometry.coordinates.length;
    case "Polygon":
      return geometry.coordinates.flat().length;
    case "GeometryCollection":
      return geometry.geometries.reduce((sum, each) => sum + countPoints(each), 0);
  }
}
// @ts-expect-error a line has two ends
export const line: Geometry = { type: "LineString", coordinates: [[1, 2]] };
