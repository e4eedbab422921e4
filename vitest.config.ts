import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // No test leaves anything behind in a module, and starting anew for each file takes longer than the tests.
    isolate: false,
    // Many tests wait for other processes; with one worker for each but one core, two cores would be half idle.
    maxWorkers: 2,
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
