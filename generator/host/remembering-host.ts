import type { FolderChanges, Host } from "./host.js";

/** A host that asks the disk for nothing twice, and what has to be told of changes. */
export interface RememberingHost extends Host {
  /** Forgets what a file holds. */
  forgetText(path: string): void;
  /** Whether a file holds something else than what is remembered of it. */
  hasChanged(path: string): Promise<boolean>;
  /** Forgets which files there are. */
  forgetPlaces(): void;
}

/** More changes than this are made by replacing the folder, which takes the same time for any number. */
const mostInPlace = 300;

/**
 * A host for a process that is told of every change to the project. What it has written itself it knows. Few changes of a
 * folder are made in place, so that the programs of others that watch it do not lose it.
 */
export function createRememberingHost(host: Host): RememberingHost {
  const texts = new Map<string, string | undefined>();
  const answers = new Map<string, readonly string[]>();

  async function recall(
    paths: readonly string[],
    ask: Host["readTexts"],
  ): Promise<readonly (string | undefined)[]> {
    const unknown = paths.filter((path) => !texts.has(path));
    const read = await ask(unknown);
    unknown.forEach((path, index) => {
      texts.set(path, read[index]);
    });
    return paths.map((path) => texts.get(path));
  }
  const readTexts: Host["readTexts"] = (paths) => recall(paths, host.readTexts);

  async function remembered(
    question: string,
    ask: () => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const known = answers.get(question) ?? (await ask());
    answers.set(question, known);
    return known;
  }

  async function change(folder: string, changes: FolderChanges): Promise<void> {
    const touched = [...changes.write.map(({ path }) => path), ...changes.remove];
    const isSmall = touched.length <= mostInPlace && texts.get(`${folder}/manifest.json`) !== undefined;
    await (isSmall ? host.updateFolder(folder, changes) : host.replaceFolder(folder, changes));
    for (const path of changes.remove) texts.set(`${folder}/${path}`, undefined);
    for (const { path, text } of changes.write) texts.set(`${folder}/${path}`, text);
  }

  return {
    ...host,
    readText: async (path) => (await readTexts([path]))[0],
    readTexts,
    readLoosely: (paths) => recall(paths, host.readLoosely),
    find: (patterns) => remembered(`find ${JSON.stringify(patterns)}`, () => host.find(patterns)),
    list: (folder) => remembered(`list ${folder}`, () => host.list(folder)),
    replaceFolder: change,
    updateFolder: change,
    hasChanged: async (path) => texts.has(path) && texts.get(path) !== (await host.readText(path)),
    forgetText: (path) => void texts.delete(path),
    forgetPlaces: () => answers.clear(),
  };
}
