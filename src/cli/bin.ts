#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import satisfies from 'semver/functions/satisfies.js';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  engines: { node: string };
};

// What an older Node lacks it would tell as a stack, before a line of ours has run: nothing else is imported until here.
if (satisfies(process.versions.node, engines.node, { includePrerelease: true })) await import('./main.js');
else {
  process.stderr.write(`async-boundary runs on Node ${engines.node}, and this is ${process.version}.\n`);
  process.exitCode = 2;
}
