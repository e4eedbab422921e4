import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A remote cache of turborepo on loopback. */
export interface ArtifactCache {
  readonly address: string;
  /** What is in it, by hash. */
  readonly artifacts: ReadonlyMap<string, Buffer>;
}

/** Starts a remote cache of turborepo, which is gone after the test. */
export async function startArtifactCache(token: string): Promise<ArtifactCache> {
  const artifacts = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(403).end();
      const [, name = ""] = /^\/v8\/artifacts\/([^?/]+)/.exec(request.url ?? "") ?? [];
      const json = (code: number, value: unknown) =>
        response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(value));
      const { method } = request;
      if (name === "status") return void json(200, { status: "enabled" });
      if (method === "POST") return void json(200, {});
      if (method === "PUT") {
        artifacts.set(name, Buffer.concat(chunks));
        return void json(202, { urls: [] });
      }
      const artifact = artifacts.get(name);
      if (artifact === undefined) return void json(404, {});
      response.writeHead(200, { "content-length": artifact.length }).end(method === "HEAD" ? "" : artifact);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, artifacts };
}
