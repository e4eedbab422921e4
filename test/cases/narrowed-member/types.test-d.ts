import type { Dog } from "./expected/src/Dog.js";

export const species = (dog: Dog): "dog" => dog.species;
// @ts-expect-error a cat is an animal and no dog
export const cat: Dog = { species: "cat" };
// @ts-expect-error what an animal must have a dog must have
export const none: Dog = { tricks: [] };
