import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // No test leaves anything behind in a module, and starting anew for each file takes longer than the tests.
    isolate: false,
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
