import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  ignoreExportsUsedInFile: { interface: true, type: true },
  entry: ['ops/*.ts', 'bench/*.ts', 'bot/handler.ts', 'workers/handler.ts', 'infra/app.ts', 'test/**/*.test.ts'],
  project: ['{bot,workers,core,adapters,locales,local,ops,bench,infra,test}/**/*.ts'],
};

export default config;
