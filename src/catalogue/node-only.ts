/** Node's own modules that no browser has, nor a package in their place that anybody uses there. */
export const NODE_MODULES =
  /^(?:node:.+|fs|fs\/promises|child_process|net|tls|dgram|dns|cluster|worker_threads|readline|readline\/promises|http2|v8|perf_hooks|inspector|module|repl)$/;

/** Packages that only programs of Node use: command lines, servers, clients of databases, processes and files. */
export const NODE_PACKAGES: ReadonlySet<string> = new Set([
  '@commander-js/extra-typings',
  '@nestjs/core',
  '@oclif/core',
  'cac',
  'chokidar',
  'citty',
  'clipanion',
  'commander',
  'discord.js',
  'execa',
  'express',
  'fastify',
  'fs-extra',
  'glob',
  'globby',
  'inquirer',
  'ioredis',
  'koa',
  'mongoose',
  'mysql2',
  'ora',
  'pg',
  'puppeteer',
  'sharp',
  'yargs',
  'zx',
]);
