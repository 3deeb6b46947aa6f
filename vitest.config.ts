import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Tests read the sources, so that a change is tested without a build; the packed packages are tested by scripts/.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@rethread\/core\/schema$/, replacement: at('packages/core/src/schema.ts') },
      { find: /^@rethread\/core$/, replacement: at('packages/core/src/index.ts') },
      { find: /^@rethread\/export$/, replacement: at('packages/export/src/index.ts') },
      { find: /^@rethread\/export\/registry$/, replacement: at('packages/export/src/registry.ts') },
      { find: /^@rethread\/export\/site$/, replacement: at('packages/export/src/site.ts') },
      {
        find: /^@rethread\/testkit\/boards$/,
        replacement: at('packages/testkit/src/boards/index.ts'),
      },
      { find: /^@rethread\/testkit\/chromium$/, replacement: at('packages/testkit/src/chromium.ts') },
      {
        find: /^@rethread\/testkit\/arbitraries$/,
        replacement: at('packages/testkit/src/arbitraries.ts'),
      },
      { find: /^@rethread\/testkit\/corpus$/, replacement: at('packages/testkit/src/corpus.ts') },
      { find: /^@rethread\/testkit$/, replacement: at('packages/testkit/src/index.ts') },
      { find: /^@rethread\/query$/, replacement: at('packages/query/src/index.ts') },
      { find: /^@rethread\/tui\/begin$/, replacement: at('apps/tui/src/begin.ts') },
      { find: /^@rethread\/tui\/folder$/, replacement: at('apps/tui/src/folder.ts') },
      { find: /^@rethread\/tui\/list$/, replacement: at('apps/tui/src/list.ts') },
      { find: /^@rethread\/tui\/linear$/, replacement: at('apps/tui/src/linear.ts') },
      { find: /^@rethread\/tui\/config$/, replacement: at('apps/tui/src/config/index.ts') },
      { find: /^@rethread\/tui\/plain$/, replacement: at('apps/tui/src/plain.ts') },
      { find: /^@rethread\/tui$/, replacement: at('apps/tui/src/index.ts') },
    ],
  },
  test: {
    setupFiles: [at('packages/testkit/src/property-seed.ts')],
    include: ['{packages,apps}/*/src/**/*.test.{ts,tsx}', 'bench/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // As many as there are cores: of two, one would be idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
