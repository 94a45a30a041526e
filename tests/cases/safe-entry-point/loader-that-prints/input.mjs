#!/usr/bin/env node
import('../dist/cli.js').catch(console.error);
