import { expect, test } from "vitest";
import { addScript } from "../../generator/config/add-script.ts";

const script = { name: "generate", command: "schemapress generate" };
const line = '"generate": "schemapress generate"';

test.each([
  [
    "after the last one",
    '{\n  "scripts": {\n    "test": "x"\n  }\n}\n',
    `{\n  "scripts": {\n    "test": "x",\n    ${line}\n  }\n}\n`,
  ],
  [
    "with tabs and CRLF",
    '{\r\n\t"scripts": {\r\n\t\t"a": "b"\r\n\t},\r\n\t"x": 1\r\n}',
    `{\r\n\t"scripts": {\r\n\t\t"a": "b",\r\n\t\t${line}\r\n\t},\r\n\t"x": 1\r\n}`,
  ],
  ["on one line", '{"scripts":{"a":"b"},"x":1}', `{"scripts":{"a":"b",${line}},"x":1}`],
  [
    "where there are none yet",
    '{\n    "name": "a"\n}\n',
    `{\n    "name": "a",\n    "scripts": {\n        ${line}\n    }\n}\n`,
  ],
  ["where there are none yet, on one line", '{ "name": "a" }', `{ "name": "a", "scripts": { ${line} } }`],
  [
    "where scripts are empty",
    '{\n  "scripts": {},\n  "x": 1\n}\n',
    `{\n  "scripts": {\n    ${line}\n  },\n  "x": 1\n}\n`,
  ],
  ["where nothing is", "{}", `{ "scripts": { ${line} } }`],
  ["behind a byte order mark", '\uFEFF{ "x": 1 }', `\uFEFF{ "x": 1, "scripts": { ${line} } }`],
  [
    "with odd spaces kept",
    '{ "scripts" : {  "a":"b"  } , "v": 1.0e2}\n\n',
    `{ "scripts" : {  "a":"b",  ${line}  } , "v": 1.0e2}\n\n`,
  ],
])("a script is added %s", (_, before, after) => {
  expect(addScript(before, script)).toBe(after);
  expect(JSON.parse(after.replace("\uFEFF", "")).scripts.generate).toBe(script.command);
});

test("a script of that name stays as it is", () => {
  expect(addScript('{ "scripts": { "generate": "x" } }', script)).toBeUndefined();
});

test.each(["[]", "1", "{", '{ "scripts": [] }'])("%s is no package.json", (text) => {
  expect(() => addScript(text, script)).toThrow();
});
